/** `editor` or `token`, an action and a name in; who may write, changed or listed, out. */
import {
  addEditor,
  addToken,
  listEditors,
  listTokens,
  removeEditor,
  removeToken,
} from '#app/models/editors/editors.server.ts';
import { type DatabasePlace, withDatabase } from './database.ts';
import { complain, print } from './output.ts';

/** The secret alone goes to stdout, so that a script can keep it. */
export async function changeWriters(
  who: 'editor' | 'token',
  action: string,
  name: string,
  place: DatabasePlace,
): Promise<number> {
  const { now } = place;
  return withDatabase(place, async (db) => {
    if (action === 'list') {
      const rows = who === 'editor' ? listEditors(db) : listTokens(db);
      const current = rows.filter(({ removedAt }) => removedAt === null);
      await print(current.map((row) => `${row.name}\n`).join(''));
      return 0;
    }
    if (action === 'remove') {
      const gone = who === 'editor' ? removeEditor(db, name, now) : removeToken(db, name, now);
      if (!gone) complain(`There is no ${who} called ${name}.`);
      return gone ? 0 : 1;
    }
    const added =
      who === 'editor' ? addEditor(db, name, { now })?.password : addToken(db, name, now)?.token;
    if (added === undefined) {
      complain(`There is a ${who} called ${name} already.`);
      return 1;
    }
    complain(
      who === 'editor'
        ? `${name} may sign in with this password, which is shown only now:`
        : 'Scripts may send mails with this token, which is shown only now:',
    );
    await print(`${added}\n`);
    return 0;
  });
}
