import { withMalformedRecords } from './malformedRecords';

const good = { offset: '1.5', report: true, weight: 2, comment: { comment: 'Fine.' }, url: null };
const list = { comments: [good, good], meta: { next_page_url: null } };

describe('malformed records', () => {
  it('have null in every field, and the page stays the same', () => {
    const nulls = { offset: null, report: null, weight: null, comment: null, url: null };
    expect(withMalformedRecords(list, 'nulls')).toEqual({ ...list, comments: [nulls, nulls] });
  });

  it('have another type in every field', () => {
    const { comments } = withMalformedRecords(list, 'wrongTypes') as { comments: (typeof good)[] };
    const typesOf = (record: object): string[] => Object.values(record).map((value) => typeof value);
    expect(comments).toHaveLength(2);
    for (const malformation of comments) {
      expect(Object.keys(malformation)).toEqual(Object.keys(good));
      typesOf(malformation).forEach((type, index) => expect(type).not.toBe(typesOf(good)[index]));
    }
  });

  it('have numbers where the reference has numbers and the examples have strings', () => {
    const texts = { offset: '1.5', weight: null, timestamp: '1657329694199', agent_id: '7', report: true };
    expect(withMalformedRecords({ ...list, comments: [texts] }, 'numbers')).toEqual({
      ...list,
      comments: [{ ...texts, offset: 1.5, timestamp: 1_657_329_694_199 }],
    });
    expect(withMalformedRecords({ roles: ['7'] }, 'numbers')).toEqual({ roles: ['7'] });
  });

  it('have scores that cannot be read, and every other field stays the same', () => {
    const segment = { segment_id: 's', assessment_type: ['Quality'], assessment_percentage: ['85'] };
    const { segments } = withMalformedRecords({ segments: [segment] }, 'oddScores') as {
      segments: (typeof segment)[];
    };
    expect(segments).toMatchObject([{ segment_id: 's', assessment_percentage: [120, 'n/a', '50', null] }]);
    expect(segments[0]?.assessment_type).toHaveLength(5);
  });

  it('include a string among the good records', () => {
    expect(withMalformedRecords(list, 'oneBad')).toEqual({ ...list, comments: ['not a record', good, good] });
  });

  it('can be the only record of a response, or strings in a list', () => {
    expect(withMalformedRecords(good, 'nulls')).toMatchObject({ offset: null, comment: null });
    expect(withMalformedRecords(good, 'oneBad')).toBe('not a record');
    expect(withMalformedRecords({ roles: ['wfo.full_access'], url: '' }, 'nulls')).toEqual({
      roles: [null],
      url: '',
    });
  });
});
