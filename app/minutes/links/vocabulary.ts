/** Hosts and paths by which calls, pads and mail archives are known. */

export const callHosts =
  /^(?:meet|visio|talky|galene|jitsi|bbb|webconf|conference|whereby|zoom|teams|hangouts)\.|jitsi|bigbluebutton|(?:^|\.)(?:zoom\.us|whereby\.com|talky\.io|webex\.com|teams\.live\.com)$/;
export const padHosts =
  /^(?:[\w-]+-)?(?:pad\d?|etherpad|framapad|cryptpad|hackmd|codimd|hedgedoc|md)\.|\.pad\.|(?:^|\.)hackmd\.io$|hedgedoc|codimd|etherpad|cryptpad/;
export const mailHosts =
  /^(?:lists?|mail-?archives?|inbox|sympa|groups|lore)\.|mail-archive\.com$|public-inbox|(?:^|\.)marc\.info$|spinics\.net$/;
export const mailPaths =
  /^\/(?:.*\/)?(?:pipermail|mailman3?|hyperkitty|sympa|mail-?archives?|cgi-bin\/mailman)(?:\/|$)/i;
export const reservedOwners =
  /^(?:orgs|settings|features|marketplace|sponsors|notifications|search|topics|explore|about|login|apps|collections|trending|users)$/i;
