/** Tables of what is written as a name is, and names nobody. */

/** Two and three letters that mean a thing oftener than a person. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  `ai ap api arp aws bsd ca cd ci cl cli cpu css db dev dm dns dvd eta eu fs gc gcc gmp gpg gpu gtm gui hw id
  ide idl io ip irc iso it js json jwt kv lan lgtm llc lwt mac mb md mime mit ml mm mr ms nat nb net nfs no ocl ok
  opam os osx pc pdf pki pm ppx pr prs ps pv qa qr ram rfc rpc rrd sd sdk sha sh smp sql ssh ssl sw tb tc tcp
  tls tn ttl tv ui uk url us usb utc vcs vhd vif vm vms vpn wg www xen xml yes zfs`.split(/\s+/),
);

/** Words that open sentences, or name things, days and places: with a capital, yet nobody's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `ahrefs albatross contruno dune hetzner janestreet mollymawk nitrokey ocamllabs ocamlpro orb robur semgrep tarides
  a about above according across action actually added adding additional after again agenda agreed all allow
  almost along already also although always amazon amd among an and android another answer any anybody anyone
  anything anyway aob apart api app apparently appears apple april arch are arm around as aside ask asked asking
  async asynchronous at attendees august available aws azure backend based basically because been before being
  below benchmark benchmarks besides best better between big binding bindings block blog both branch briefly bsd
  bug bugs build building builds but by call calls can cannot canonical case cases challenge change changes check
  checking chrome ci clearly client closed code coding come comment comments committee compiler concerning conclusion
  conduit conference config configuration consensus consider contact content continue core could covering cross cstruct current
  currently database date day days debian decided decision deciding dedicated deployment design despite dev developers dhcp
  did different discuss discussed discussion dns do docker docs documentation does doing done double doubt down draft driver
  drivers due dune during each earlier easy edit eio either else email end english entropy error errors essentially etc
  europe even event events eventually every everybody everyone everything everywhere example excellent except existing
  expect extra feature features february feedback few figure file files final finally find firefox first fix fixed fixes
  follow following for found framework france freebsd friday from full further future game general generally
  get getting git github gitlab give given go goal goals going good google got great group guest had half
  hand hard has have having he hello help hence her here hey hi high his historically hope hopefully hot how
  however hypervisor i idea ideally ideas if immediately implementation important improve in indeed info initial initially
  install installation instead intel interesting interestingly interface internet into ios irc irmin is issue issues it its itself
  january java javascript jenkins job july june just keep kernel key know known language large last later latest
  launch layer lead leading left less let lets level libraries library license like likely line link linux list
  lists little log logging logs long longer look looking lots low lower lwt mac macos mail main mainly maintainer
  maintainers major make making manager many march master matter may maybe me mean meanwhile media meet meeting
  member members memory mentors merge merged merging merlin message mid might milestone mini minor minutes mirage mirageos
  mirari module modules monday month more moreover most mostly move moving much multicore multiple must my name
  naming need needed needs nested netbsd network networking never new newer next nice night no nobody none nope nor not note notes
  nothing november now number object obviously ocaml october of off often ok okay old on once one ones ongoing only onto opam open
  openbsd option options or order original other others otherwise our out outcome outside over overall own package
  packages packaging page papers parallel part participants parts password past patch patches pending people per perf
  performance perhaps pipeline plan planning plans platform please plus point points port ports possible possibly post
  posts potentially practical practically pre present presently presumably previous previously pr prs private probably problem problems
  process progress project projects proof proper proposal protocol provide provided publish pull push python qemu
  quality qubes question questions quick quickly quite random rather re read readme ready real really reason recent
  recently regarding regression regular related release released releases remaining remember remind reminder remote
  report reports repo repository request requires research result results review reviewed reviews right roadmap room
  root round run running runtime rust same saturday schedule scheduled script scripts second section security see
  seems send separate september server servers service session set setup several shall she short should show
  side similar similarly simple simply since single site size slack slides small so solo some somebody
  somehow someone something sometimes somewhat somewhere soon sort source space speaker special specific specifically spec
  speed spt stack stage standard start started starting state static status step steps still stop storage store
  stuff sub subject such suggested suggestion summary sunday support supporting supports suppose sure surely switch
  sync system systems table take taking talk talked talking task tasks tbc tbd tcp team test tested testing tests
  thank thanks that the their them then there therefore these they thing things think third this thorough those though
  thought thoughts thread three through throughout thursday thus time times title to today todo together tomorrow tonight too tool
  tooling tools top topic topics tough toward towards trace tracing tracking travis true try trying tuesday turns tutorial
  two type types typical typically ubuntu ultimately under understand unfortunately unikernel unikernels unikraft unix
  unless unlike until up update updated updates upstream us usage use used user users using usual usually value
  various vector version versions very via virtual virtio virtualbox vote wait waiting want wanted was way ways we web
  website wednesday week weekly weeks welcome well went were what whatever when whenever where whereas wherever whether which
  while who whoever whole whom whose why wide wiki will win windows wip wish with within without word work worked
  workflow working works workshop world worst would write writing xapi xen xenserver xenstore year years yes yesterday yet you your`.split(
    /\s+/,
  ),
);
