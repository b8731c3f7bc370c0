/**
 * Files as other programs write them, made by hand after the public documentation: docs.moodle.org “GIFT format” and “Moodle XML format”. Each with what becomes of it: the kinds of its questions, and what is
 * left out, by the reason and the line.
 */
export interface ForeignSample {
  readonly name: string;
  readonly text: string;
  readonly questions: readonly string[];
  readonly faults: readonly string[];
}

export const giftSamples: readonly ForeignSample[] = [
  {
    name: 'all that the documentation shows',
    text: `// Fragen zur Post, Stand Mai
$CATEGORY: $course$/top/Post

::Absender::Wer steht links oben auf dem Umschlag? {
  =Der Absender#Genau, dort sucht ihn die Post.
  ~Der Empfänger#Der steht rechts unten.
  ~%50%Der Name der Firma#Fast; die Anschrift gehört dazu.
  ####Links oben steht der Absender.
}

::Marke::Ohne Marke kommt kein Brief an.{FALSE#Doch, der Empfänger zahlt nach.#Richtig.}

::Farben::Welche Farben hat das Posthorn auf dem Kasten? {~%50%Schwarz ~%50%Gelb ~%-50%Rot ~%-50%Blau}

::Ort::Der Brief liegt im {=Postfach =Post\\-fach} der Firma.

::Paare::Was gehört zusammen? {
  =Brief -> Umschlag
  =Paket -> Karton
  =Karte -> Motiv
  = -> Kasten
}

::Gewicht::Wie schwer darf ein Standardbrief sein? {#20:0.5}

::Maße::Wie lang ist er? {#
  =23.5:0#Genau.
  =%50%14..25#Ungefähr.
}

::Bereich::Wie viele Tage dauert es? {#1..3}

::Lückentext::Ein Brief wird {~gefaltet =frankiert ~gelocht} und dann eingeworfen.
`,
    questions: ['single', 'true-false', 'multiple', 'text', 'matching', 'number', 'number', 'number', 'single'],
    faults: [],
  },
  {
    name: 'formats, escapes and ids, with line ends of Windows and a byte order mark',
    text: `\uFEFF// [id:post-1] [tag:post]\r\n::Titel\\: mit Doppelpunkt::[html]<p>Was kostet <b>1\\=1</b>?</p> {\r\n=[plain]So viel wie \\{zwei\\}#[markdown]*Ja.*\r\n~[moodle]Nichts \\~ oder fast nichts\r\n}\r\n\r\n// [id:post-2]\r\n::Zweite::Stimmt das? {T}\r\n`,
    questions: ['single', 'true-false'],
    faults: [],
  },
  {
    name: 'what cannot be graded, and a mistake in the middle',
    text: `::Aufsatz::Beschreiben Sie einen Brief. {}

::Hinweis::Die nächsten Fragen handeln von Paketen.

::Kaputt::Was fehlt hier? {=eins ~zwei

// [id:danach]
::Danach::Kommt diese noch an? {T}
`,
    questions: ['true-false'],
    faults: ['skipped 1', 'skipped 3', 'broken 5'],
  },
];

const question = (type: string, name: string, body: string): string =>
  `  <question type="${type}">
    <name><text>${name}</text></name>
    <questiontext format="html"><text><![CDATA[<p>Frage: ${name}?</p>]]></text></questiontext>
    <generalfeedback format="html"><text></text></generalfeedback>
    <defaultgrade>1.0000000</defaultgrade>
    <penalty>0.3333333</penalty>
    <hidden>0</hidden>
    <idnumber></idnumber>
${body}
  </question>`;

const answer = (fraction: string, text: string, feedback = ''): string =>
  `    <answer fraction="${fraction}" format="html"><text>${text}</text><feedback format="html"><text>${feedback}</text></feedback></answer>`;

const combined = `    <correctfeedback format="html"><text>Richtig.</text></correctfeedback>
    <partiallycorrectfeedback format="html"><text>Zum Teil.</text></partiallycorrectfeedback>
    <incorrectfeedback format="html"><text>Falsch.</text></incorrectfeedback>
    <shownumcorrect/>`;

const file = (...questions: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n<!-- question: 0  -->\n  <question type="category">\n    <category><text>$course$/top/Post</text></category>\n    <info format="html"><text></text></info>\n  </question>\n${questions.join('\n\n<!-- next -->\n')}\n</quiz>\n`;

export const moodleSamples: readonly ForeignSample[] = [
  {
    name: 'all types that can be graded',
    text: file(
      question(
        'multichoice',
        'Absender',
        `    <single>true</single>\n    <shuffleanswers>true</shuffleanswers>\n    <answernumbering>abc</answernumbering>\n${combined}\n${answer('100', '<![CDATA[<p>links &amp; oben</p>]]>', 'Ja.')}\n${answer('0', 'rechts unten', 'Nein.')}\n${answer('33.33333', 'hinten')}\n    <hint format="html"><text>Sehen Sie nach.</text></hint>`,
      ),
      question(
        'multichoice',
        'Farben',
        `    <single>false</single>\n${combined}\n${answer('50', 'Schwarz')}\n${answer('50', 'Gelb')}\n${answer('-50', 'Rot')}\n${answer('-100', 'Blau')}`,
      ),
      question('truefalse', 'Marke', `${answer('0', 'true')}\n${answer('100', 'false', 'Der Empfänger zahlt.')}`),
      question('shortanswer', 'Ort', `    <usecase>0</usecase>\n${answer('100', 'Postfach')}\n${answer('80', 'Post*')}`),
      question(
        'numerical',
        'Gewicht',
        `    <answer fraction="100" format="moodle_auto_format"><text>20</text><feedback format="html"><text></text></feedback><tolerance>0.5</tolerance></answer>\n    <unitgradingtype>0</unitgradingtype>\n    <unitpenalty>0.1000000</unitpenalty>\n    <showunits>3</showunits>`,
      ),
      question(
        'matching',
        'Paare',
        `    <shuffleanswers>true</shuffleanswers>\n${combined}\n    <subquestion format="html"><text><![CDATA[<p>Brief</p>]]></text><answer><text>Umschlag</text></answer></subquestion>\n    <subquestion format="html"><text>Paket</text><answer><text>Karton</text></answer></subquestion>\n    <subquestion format="html"><text></text><answer><text>Kasten</text></answer></subquestion>`,
      ),
    ),
    questions: ['single', 'multiple', 'true-false', 'text', 'number', 'matching'],
    faults: [],
  },
  {
    name: 'types that cannot be graded, each by its name',
    text: file(
      ...[
        'essay',
        'description',
        'cloze',
        'calculated',
        'calculatedmulti',
        'ddwtos',
        'ddmarker',
        'gapselect',
        'randomsamatch',
        'coderunner',
      ].map((type) => question(type, type, '')),
      question('truefalse', 'Am Ende', `${answer('100', 'true')}\n${answer('0', 'false')}`),
    ),
    questions: ['true-false'],
    faults: [
      'essay',
      'description',
      'cloze',
      'calculated',
      'calculatedmulti',
      'ddwtos',
      'ddmarker',
      'gapselect',
      'randomsamatch',
      'coderunner',
    ],
  },
];

/** Files that are made to do harm. None of them is read, and none takes long. */
export const hostileXml: readonly (readonly [string, string])[] = [
  [
    'entities that multiply',
    `<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${'abcdefghij'[level + 1]} "${`&${'abcdefghij'[level]};`.repeat(10)}">`).join('')}]><quiz><question type="truefalse"><name><text>&j;</text></name></question></quiz>`,
  ],
  [
    'a file of the machine',
    '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question type="essay"><name><text>&x;</text></name></question></quiz>',
  ],
  ['a document type from the net', '<!DOCTYPE quiz SYSTEM "http://127.0.0.1:1/quiz.dtd"><quiz></quiz>'],
  ['an unknown entity', '<quiz><question type="essay"><name><text>&unknown;</text></name></question></quiz>'],
  ['a hundred thousand levels', '<a>'.repeat(100_000)],
  ['levels that end', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
  ['an attribute without an end', `<quiz a="${'x'.repeat(200_000)}`],
  ['a hundred thousand attributes', `<quiz ${Array.from({ length: 100_000 }, (_, each) => `a${each}="1"`).join(' ')}></quiz>`],
  ['a character that does not exist', '<quiz><question type="essay"><name><text>&#x110000;&#0;</text></name></question></quiz>'],
  [
    'a type by the name of a built-in',
    '<quiz><question type="__proto__"><name><text>x</text></name></question><question type="constructor"/></quiz>',
  ],
];
