/** A list in the format of Twilio's REST APIs, all on one page. */
export function page(key: string, items: readonly unknown[], url: string): unknown {
  const meta = {
    first_page_url: url,
    key,
    next_page_url: null,
    page: 0,
    page_size: 50,
    previous_page_url: null,
    url,
  };
  return { [key]: items, meta };
}
