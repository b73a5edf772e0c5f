import { missingStoreNotes, newUrlKeys, withoutUnusedTrust } from './functionUrls';

const HOST = 'answers-1234.twil.io';
const URL = `https://${HOST}/`;

it('drops the trust together with the last URL', () => {
  const settings = { page_size: 30, insights_trusted_host: HOST };

  expect(withoutUnusedTrust(settings)).toEqual({ page_size: 30 });
  for (const key of ['insights_base_url', 'functions_url']) {
    expect(withoutUnusedTrust({ ...settings, [key]: URL })).toMatchObject(settings);
  }
  expect(
    withoutUnusedTrust({ ...settings, insights_base_url: 'https://flex-api.twilio.com/v1/Insights/' }),
  ).not.toHaveProperty('insights_trusted_host');
});

it('finds the URLs that are new, and all of them if another host is trusted', () => {
  const both = { insights_base_url: URL, functions_url: URL, insights_trusted_host: HOST };

  expect(newUrlKeys(both, both)).toEqual([]);
  expect(newUrlKeys(both, { insights_base_url: URL, insights_trusted_host: HOST })).toEqual([
    'functions_url',
  ]);
  expect(newUrlKeys(both, { ...both, insights_trusted_host: 'other-1.twil.io' })).toEqual([
    'insights_base_url',
    'functions_url',
  ]);
});

it.each([
  [{}, []],
  [{ seen_everywhere: false }, []],
  [{ seen_everywhere: true, functions_url: URL }, []],
  [
    { seen_everywhere: true },
    [/^"seen_everywhere" does nothing without "functions_url"\. `npm run deploy -- --/],
  ],
  [
    { seen_everywhere: true, acknowledgements: true, functions_url: null },
    [/^"seen_everywhere" and "acknowledgements" do nothing/],
  ],
])('says which settings need functions: %j', (settings, sentences) => {
  expect(missingStoreNotes(settings)).toEqual(
    sentences.map((sentence) => expect.stringMatching(sentence) as unknown),
  );
});
