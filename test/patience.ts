import { configure } from '@testing-library/react';

// What a busy machine takes its time for is not a fault; a part that never comes still is.
configure({ asyncUtilTimeout: 8_000 });
