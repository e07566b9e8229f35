import { enSearch } from './text.en';
import { svSearch } from './text.sv';

export const searchText = { sv: svSearch, en: enSearch };
