/** A text that would do harm, or break a layout, where it is not shown as plain text. */
export interface HostileText {
  name: string;
  text: string;
}

const COMBINING_MARKS = '\u0300\u0301\u0316\u0334\u0489'.repeat(12);

/**
 * Texts as anyone may write them into a comment, a name or a category. Markup that runs sets `window.hostile`, so that a
 * test in a browser can see that nothing ran. Characters that cannot be seen are written as escapes.
 */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'HTML', text: '<b>bold</b> <a href="https://evil.example">link</a> <input value="typed">' },
  { name: 'image with a handler', text: '<img src=x onerror="window.hostile=1">' },
  { name: 'script', text: '<script>window.hostile=1</script>' },
  {
    name: 'script that closes others',
    text: '"></textarea></title></style><script>window.hostile=1</script>',
  },
  { name: 'SVG with a handler', text: '<svg onload="window.hostile=1"><circle r="9"/></svg>' },
  { name: 'frame', text: '<iframe srcdoc="<script>parent.hostile=1</script>"></iframe>' },
  { name: 'attribute that breaks out', text: '" autofocus onfocus="window.hostile=1" x="' },
  { name: 'style', text: '<style>body{display:none}</style>' },
  { name: 'HTML entities', text: '&lt;b&gt;bold&lt;/b&gt; &amp;amp; &#x3C;i&#x3E;' },
  { name: 'script link', text: 'javascript:window.hostile=1//https://flex.twilio.com' },
  { name: 'data link', text: 'data:text/html,<script>window.hostile=1</script>' },
  { name: 'web link', text: 'https://evil.example/login?next=flex' },
  { name: 'Flex template', text: '{{worker.fullName}} {{{task.attributes.name}}} {{#if a}}b{{/if}}' },
  { name: 'placeholders of our texts', text: '{name} {{name}} {count} {{count}} {category} {{time}}' },
  { name: 'JavaScript template', text: '${window.hostile=1} `${1+1}`' },
  { name: 'replacement patterns', text: "$& $1 $$ $` $' $<name>" },
  { name: 'format specifiers', text: '%s %d %o %c %n %00 %E0%A4%A' },
  { name: 'server template', text: '<%= 7*7 %> #{7*7} {% raw %} [[7*7]]' },
  { name: 'regular expression', text: '^(a+)+$ [ \\ ( * ? .' },
  {
    name: 'Markdown',
    text: '# title **bold** [link](javascript:alert(1)) ![image](https://evil.example/i.png)',
  },
  { name: 'SQL', text: "'; DROP TABLE comments; --" },
  { name: 'spreadsheet formula', text: '=HYPERLINK("https://evil.example","open") @SUM(1) +1 -1' },
  { name: 'terminal escapes', text: 'before \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J after' },
  {
    name: 'control characters',
    text: 'NUL \u0000 backspace \u0008\u0008 delete \u007f form feed \u000c end',
  },
  {
    name: 'bidirectional controls',
    text: 'safe \u202egnp.exe\u202c \u2066isolated\u2069 \u200fmark\u200e \u061c end',
  },
  { name: 'unclosed bidirectional override', text: 'before \u202e\u202d\u2067\u2068 after' },
  { name: 'zero-width characters', text: 'pass\u200bword\u200c \ufeffzero\u2060width\u00ad' },
  {
    name: 'invisible tag characters',
    text: 'seen \u{e0068}\u{e0069}\u{e0064}\u{e0064}\u{e0065}\u{e006e} end',
  },
  { name: 'line separators', text: 'one\u2028two\u2029three\u0085four\r\nfive\rsix' },
  { name: 'look-alike letters', text: 'Аdministrаtor раyраl' },
  { name: 'right-to-left text', text: 'كان ردك واضحًا ومفيدًا, תודה רבה (12%)' },
  { name: 'emoji sequences', text: '👩🏽‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 1️⃣' },
  { name: 'stacked marks', text: `Z${COMBINING_MARKS}a${COMBINING_MARKS}lgo` },
  { name: 'lone surrogates', text: 'high \ud83d low \udc00 end' },
  { name: 'not characters', text: 'none \uffff \ufffe replaced \ufffd' },
  { name: 'prototype names', text: '__proto__' },
  { name: 'constructor', text: 'constructor' },
  { name: 'object method', text: 'hasOwnProperty' },
  { name: 'words of code', text: 'null undefined NaN [object Object] true' },
  { name: 'JSON', text: '{"agent_id":"other","items":[{"text":"\\u0000"}]}' },
  { name: 'e-mail address', text: 'Maya <maya.fernandez@example.com>' },
  { name: '10,000 characters in one word', text: 'W'.repeat(10_000) },
  { name: '10,000 characters in words', text: 'Listen first. '.repeat(715).slice(0, 10_000) },
  { name: 'only white space', text: ' \t\n\u00a0\u2003\u3000 ' },
  { name: 'only invisible characters', text: '\u200b\u2060\ufeff\u202e' },
  { name: 'empty', text: '' },
];
