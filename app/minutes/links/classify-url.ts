/** A normalised URL in; what it leads to out: pull request, issue, commit, call, pad, … */
import type { Link } from '../minutes.ts';
import { callHosts, mailHosts, mailPaths, padHosts, reservedOwners } from './vocabulary.ts';

export type Target = Pick<Link, 'kind' | 'forge' | 'repo' | 'number' | 'ref'> & {
  /** The pull request or issue that a comment belongs to. */
  parent: string | null;
};

const nothing = { forge: null, repo: null, number: null, ref: null, parent: null };

export function classifyUrl(url: string): Target {
  const found =
    /^(?<scheme>[a-z]+):(?:\/\/)?(?:[^/@]*@)?(?<host>[^/:?#]*)(?::\d+)?(?<path>[^?#]*)(?<query>\?[^#]*)?(?<hash>#.*)?$/i.exec(
      url,
    );
  const { scheme = '', host = '', path = '', hash = '' } = found?.groups ?? {};
  if (scheme.toLowerCase() === 'mailto') return { kind: 'mail', ...nothing };
  const parts = path.split('/').filter((part) => part !== '');
  if (/^(?:www\.)?github\.com$/.test(host)) return onGitHub(url, parts, hash);
  if (host === 'raw.githubusercontent.com' && parts.length > 3) {
    return {
      kind: 'file',
      ...nothing,
      forge: 'github',
      repo: `${parts[0]}/${parts[1]}`,
      ref: parts[2] ?? null,
    };
  }
  if (/^gitlab\.|\.gitlab\.|^(?:framagit\.org|salsa\.debian\.org)$/.test(host))
    return onGitLab(url, parts, hash);
  const thread = forges.test(host) ? forgeThread.exec(path)?.groups?.what : undefined;
  if (thread !== undefined) return { kind: thread === 'pulls' ? 'pull' : 'issue', ...nothing };
  if (callHosts.test(host) || (/^bbb|bigbluebutton/.test(host) && parts.length > 0))
    return { kind: 'call', ...nothing };
  if (padHosts.test(host)) return { kind: 'pad', ...nothing };
  if (mailHosts.test(host) || mailPaths.test(path)) return { kind: 'mail', ...nothing };
  return { kind: 'other', ...nothing };
}

/** Gitea and Forgejo; their numbers are not those of the same repository on GitHub, so none is given. */
const forges = /^(?:git|gitea|forgejo|code)\.|^codeberg\.org$/;
const forgeThread = /^\/[\w.-]+\/[\w.-]+\/(?<what>pulls|issues)\/\d+(?:\/|$)/;

function onGitHub(url: string, parts: string[], hash: string): Target {
  const [owner = '', name = '', what = '', id = '', ...more] = parts;
  if (owner === '' || name === '' || reservedOwners.test(owner))
    return { kind: 'other', ...nothing, forge: 'github' };
  const repo = `${owner}/${name.endsWith('.git') ? name.slice(0, -4) : name}`;
  const at = { ...nothing, forge: 'github' as const, repo };
  const number = /^\d+$/.test(id) ? Number(id) : null;
  const isComment =
    hash !== '' &&
    /^#(?:issuecomment|discussion_r|discussioncomment|pullrequestreview|commitcomment|issue-|r\d)/.test(
      hash,
    );
  if (what === '') return { ...at, kind: 'repo' };
  if ((what === 'pull' || what === 'issues' || what === 'discussions') && number !== null) {
    if (isComment) {
      const whole = withoutHash(url).replace(/(\/\d+)\/.*$/, '$1');
      return { ...at, kind: 'comment', number, parent: whole };
    }
    const kinds = { pull: 'pull', issues: 'issue', discussions: 'discussion' } as const;
    return { ...at, kind: kinds[what], number };
  }
  if (what === 'commit' && id !== '')
    return { ...at, kind: isComment ? 'comment' : 'commit', ref: id };
  if (what === 'releases')
    return { ...at, kind: 'release', ref: id === 'tag' ? decode(more.join('/')) : null };
  return { ...at, ...inTree(what, id, more) };
}

const withoutHash = (url: string): string => url.split(/[#?]/, 1)[0] ?? url;

function onGitLab(url: string, parts: string[], hash: string): Target {
  const dash = parts.indexOf('-');
  const verb = parts.findIndex((part, index) => index > 1 && gitLabVerbs.test(part));
  const split = dash > 1 ? dash : verb;
  const path = split < 0 ? parts : parts.slice(0, split);
  if (path.length < 2) return { kind: 'other', ...nothing, forge: 'gitlab' };
  const at = { ...nothing, forge: 'gitlab' as const, repo: path.join('/').replace(/\.git$/, '') };
  const [what = '', id = '', ...more] = split < 0 ? [] : parts.slice(dash > 1 ? split + 1 : split);
  const number = /^\d+$/.test(id) ? Number(id) : null;
  if (what === '') return { ...at, kind: 'repo' };
  if (
    (what === 'merge_requests' || what === 'issues' || what === 'work_items') &&
    number !== null
  ) {
    if (/^#note_/.test(hash)) return { ...at, kind: 'comment', number, parent: withoutHash(url) };
    return { ...at, kind: what === 'merge_requests' ? 'pull' : 'issue', number };
  }
  if (what === 'commit' && id !== '') return { ...at, kind: 'commit', ref: id };
  if (what === 'releases' || what === 'tags')
    return { ...at, kind: 'release', ref: id === '' ? null : id };
  return { ...at, ...inTree(what, id, more) };
}

const gitLabVerbs = /^(?:merge_requests|issues|commit|tree|blob|raw|tags|releases|wikis)$/;

/** `tree/<branch>` is a branch, with a path behind a usual branch name too; `blob/…` is a file. */
function inTree(what: string, id: string, more: string[]): Pick<Target, 'kind' | 'ref'> {
  if (id === '') return { kind: 'other', ref: null };
  if (what === 'tree' || what === 'commits') {
    const isUsual = /^(?:main|master|trunk|develop|dev|gh-pages)$/.test(id);
    return { kind: 'branch', ref: decode(isUsual ? id : [id, ...more].join('/')) };
  }
  if (what === 'blob' || what === 'raw' || what === 'blame' || what === 'edit')
    return { kind: 'file', ref: decode(id) };
  return { kind: 'other', ref: null };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
