import { toIssue, type Issue, type Place } from './issue.ts';
import type { Manuscript } from './manuscript.ts';

/** Names that are kept for examples (RFC 2606, RFC 6761): nobody can be reached there. */
const KEPT = /(?:^|[@./])(?:(?:[a-z0-9-]+\.)*example(?:\.(?:com|net|org))?|(?:[a-z0-9-]+\.)*(?:test|invalid|localhost))$/i;

const hostOf = (address: string): string => address.replace(/^https?:\/\//, '').replace(/[:/].*$/, '').split('@').at(-1) ?? '';

const isStandIn = (address: string): boolean => KEPT.test(hostOf(address).toLowerCase());

/** What the settings hold in the place of what only the publisher can say: addresses of nobody, and terms without a licence. An edition of them must not go out. */
export const listStandIns = ({ settings }: Manuscript): Issue[] => {
  if (!settings) return [];
  const { data, placeOf } = settings;
  const tell = (place: Place, typed: string, field: string, th: string, en: string): Issue => toIssue(place, 'placeholder', {
    th: `"${typed}" เป็นที่อยู่ตัวอย่าง ไม่มีใครรับ ให้ใส่${th} แบบ ${field}`, en: `"${typed}" is an example address, where nobody is reached. Write ${en}, like: ${field}`,
  });
  return [
    ...(isStandIn(data.baseUrl) ? [tell(placeOf(['baseUrl']), data.baseUrl, 'baseUrl: https://news.your-site.co.th', 'ที่อยู่เว็บจริง', 'the site’s own')] : []),
    ...(isStandIn(data.contact) ? [tell(placeOf(['contact']), data.contact, 'contact: corrections@your-site.co.th', 'อีเมลที่มีคนอ่าน', 'one that is read')] : []),
    ...(isStandIn(data.press.contact) ? [tell(placeOf(['press', 'contact']), data.press.contact, 'contact: press@your-site.co.th', 'อีเมลที่มีคนอ่าน', 'one that is read')] : []),
    ...(data.press.licence ? [] : [toIssue(placeOf(['press']), 'placeholder', {
      th: 'ยังไม่ได้เลือกสัญญาอนุญาต ให้ใส่ "licence" พร้อม name ทั้งสองภาษา และ url เช่น https://creativecommons.org/licenses/by/4.0/',
      en: 'No licence is chosen. Add "licence" with its name in both languages and its url, like https://creativecommons.org/licenses/by/4.0/',
    })]),
  ];
};
