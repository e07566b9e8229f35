import { type ReactNode, useMemo } from 'react';
import type { ToolProps } from '../frame/ToolProps';
import { FolderBackup } from './backup/FolderBackup';
import type { Contents } from './backup/useFolder';
import { Journey } from './journey/Journey';

/** The overview of what can be read of the folder. */
function Overview({ contents, ...props }: ToolProps & { readonly contents: Contents }): ReactNode {
  const { kept, log } = contents;
  const others = useMemo(() => {
    const found = kept.filter((record) => record.kind === 'found');
    return {
      answers: Object.fromEntries(found.map(({ tool, answers }) => [tool, answers])),
      sessions: log.sessions,
    };
  }, [kept, log]);
  return <Journey {...props} others={others} />;
}

/** *Where do I stand, and what is kept here?* The overview, and everything that can be done with the folder. */
export function MyFolder(props: ToolProps): ReactNode {
  return (
    <FolderBackup
      base={props.base}
      locale={props.locale}
      overview={(contents) => <Overview {...props} contents={contents} />}
      rulesAsOf={props.rulesAsOf}
    />
  );
}
