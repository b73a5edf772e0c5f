const u16 = (...values: number[]): Buffer => Buffer.from(values.flatMap((v) => [(v >> 8) & 255, v & 255]));
const u32 = (...values: number[]): Buffer => Buffer.concat(values.map((v) => u16(v >>> 16, v & 0xffff)));
const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

const UNITS_PER_EM = 1_000;
const ADVANCE = 500;
const [ASCENT, DESCENT] = [950, -250];
const [LEFT, RIGHT, TOP] = [50, 450, 700];
const ALL_BUT_SURROGATES = [
  [0x20, 0xd7ff],
  [0xe000, 0x10ffff],
] as const;
/** The font has two glyphs: an empty one for missing characters, and the box. */
const BOX = 1;

/** An outline of four points on the curve, as offsets from one to the next. */
const glyph = padded(
  Buffer.concat([
    ...[u16(1, LEFT, 0, RIGHT, TOP), u16(3, 0), Buffer.alloc(4, 1)],
    ...[u16(LEFT, RIGHT - LEFT, 0, LEFT - RIGHT), u16(0, 0, TOP, 0)],
  ]),
);

/** Format 13: one glyph for a whole range of characters. */
const ranges = Buffer.concat(ALL_BUT_SURROGATES.map(([first, last]) => u32(first, last, BOX)));
const characters = Buffer.concat([
  ...[u16(0, 1, 3, 10), u32(12)],
  ...[u16(13, 0), u32(16 + ranges.length, 0, ALL_BUT_SURROGATES.length), ranges],
]);

const os2 = Buffer.concat([
  u16(4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
  Buffer.alloc(10 + 16),
  Buffer.from('EVEN'),
  u16(0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
  Buffer.alloc(8),
  u16(500, TOP, 0, 0x20, 1),
]);

const TABLES: readonly [tag: string, data: Buffer][] = [
  ['OS/2', os2],
  ['cmap', characters],
  ['glyf', glyph],
  [
    'head',
    Buffer.concat([
      ...[u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0, UNITS_PER_EM), Buffer.alloc(16)],
      u16(LEFT, 0, RIGHT, TOP, 0, 8, 2, 1, 0),
    ]),
  ],
  ['hhea', u16(1, 0, ASCENT, DESCENT, 0, ADVANCE, LEFT, 50, RIGHT, 1, 0, 0, 0, 0, 0, 0, 0, 1)],
  ['hmtx', u16(ADVANCE, LEFT, LEFT)],
  ['loca', u32(0, 0, glyph.length)],
  ['maxp', Buffer.concat([u32(0x10000), u16(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)])],
  ['name', u16(0, 0, 6)],
  ['post', Buffer.concat([u32(0x30000, 0), u16(-75, 50), u32(1, 0, 0, 0, 0)])],
];

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * A TrueType font in which every character is the same box, half as wide as it is high. Lines break at the
 * same places on every machine, whatever fonts are installed.
 */
export function evenFont(): Buffer {
  let offset = 12 + 16 * TABLES.length;
  const directory: Buffer[] = [];
  for (const [tag, data] of TABLES) {
    directory.push(Buffer.from(tag), u32(checksum(padded(data)), offset, data.length));
    offset += padded(data).length;
  }
  const head = Buffer.concat([u32(0x10000), u16(TABLES.length, 128, 3, 32)]);
  return Buffer.concat([head, ...directory, ...TABLES.map(([, data]) => padded(data))]);
}
