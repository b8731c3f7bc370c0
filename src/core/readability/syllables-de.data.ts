/** Loan words in which letters stay silent or two vowels are one, as German readers say them; each is written by its sounds before vowels are counted. Compiled 2026-11-27. */
export const silentInGerman: readonly (readonly [RegExp, string])[] = [
  [/(soft|hard|mal|free)ware/g, '$1wer'],
  [/(on|off|hot|dead|time|head|pipe|guide)line/g, '$1lain'],
  [/(web)?site(?=s?$)|website/g, 'websait'],
  [/(ser)vice/g, '$1vis'],
  [/(up|down)date/g, '$1det'],
  [/(up|down)load/g, '$1lod'],
  [/(up|down)grade/g, '$1gred'],
  [/(?<!^s)team/g, 'tim'],
  [/stream/g, 'strim'],
  [/coach/g, 'kotsch'],
  [/image(?=s?$|kam)/g, 'imitsch'],
  [/facebook/g, 'fesbuk'],
  [/[yj]outube/g, 'jutub'],
  [/management/g, 'manegment'],
  [/social/g, 'soschel'],
  [/home(?=page|office|$)/g, 'hom'],
  [/page(?=s?$)/g, 'petsch'],
  [/(com)pliance/g, '$1plaiens'],
  [/(govern|perform|bal)ance/g, '$1ens'],
  [/(smart)?phone/g, '$1fon'],
  [/source/g, 'sors'],
  [/^(like|live|code|share|case|use|page|tape|fake)(s?)$/g, 'lik'],
  [/^live(?=chat|stream|ticker)/g, 'laif'],
  [/template/g, 'templet'],
  [/(re)?lease/g, '$1lis'],
];

/** Where two vowels that mostly are one belong to two syllables: before the sign that is put between them. Compiled after dictionary hyphenation, 2026-11-27. */
export const partedInGerman: readonly RegExp[] = [
  // be-enden, ge-ehrt, be-einflussen, be-urteilen, ge-impft, be-inhalten
  /(?<=^(?:un|vor|an)?(?:be|ge))(?=e(?:[hinl]|r[bd]|b)|u[rn]|i(?:mpf|rr|nhalt))/g,
  // na-iv, Mosa-ik, Koka-in
  /(?<=a)(?=i[vk])|(?<=koka|hero|ukra)(?=in)/g,
  // Ide-en, re-ell
  /(?<=e)(?=en$|ell)/g,
  // Ko-operation, zo-ologisch
  /(?<=ko|zo)(?=o(?:p|rd|l))/g,
  // Muse-um, Jubilä-um
  /(?<=muse|jubilä|lyze|petrole|kolosse)(?=um)/g,
  // Strategi-en, Medi-en; but schien, Wien, bedien
  /(?<=(?<!^w|sch|rd|bed|^d)i)(?=ens?$)/g,
  /(?<=(?:med|lin|famil|ser|stud|akt|präm|kriter|fer|immobil|prinzip|strateg|kategor|energ|garant|material)i)(?=en)/g,
  // Lini-e, Famili-e
  /(?<=(?:lin|famil|ser|stud|akt|präm|komöd|tragöd|mater|immobil|fol|petersil|lil|kastan|orgi|graz|^ar)i)(?=e$)/g,
  // Pati-ent, Effizi-enz; but verdient
  /(?<=(?<!d|sch)i)(?=ent)|(?<=i)(?=enz)/g,
  // Hygi-ene, Barri-ere, Hi-erarchie, Pi-etät
  /(?<=hygi)(?=en)|(?<=(?:karr|barr|prem)i)(?=ere)|(?<=^hi)(?=erarch)|(?<=i)(?=et(?:ät|ist))/g,
];
