import { expect, test } from 'vitest';
import { LANGS } from '../i18n/lang.ts';
import { loadReport } from '../reader/report.ts';
import { listNames, toBook } from './book.ts';
import type { Entry } from './entry.ts';
import { findEntries } from './find.ts';
import { toSearchIndex } from './from-report.ts';

const report = loadReport(process.cwd());
const index = toSearchIndex(report);
const book = toBook(index);

/** `f/the-purge-cash`: the kind's letter, as below, and the id. */
const LETTERS = { term: 't', person: 'p', organisation: 'o', story: 's', figure: 'f', chart: 'c', source: 'q' } as const;
const toShort = ({ kind, path }: Entry): string => `${LETTERS[kind]}/${path.split(/[/#]/).filter(Boolean).at(-1)}`;

/**
 * What people type, and all that must be found, the first first; written down from the content by reading it, before there was a search. One
 * of several firsts is right where `=` joins them. Queries in one row mean the same.
 */
const SETS: [queries: string[], found: string][] = [
  // Numbers as people type them: what is worth as much is found, whatever the words.
  [['3200', '3,200', '๓๒๐๐', '๓,๒๐๐', '3,200 ราย', '3,200 people', 'กว่า 3,200 ราย', 'กว่า3,200ราย', 'more than 3,200', 'สามพันสองร้อย', 'three thousand two hundred', '3.2 พัน', '3.2k'], 'f/trust-no-one-victims s/trust-no-one q/binance-release q/nation-2023-10-03'],
  [['10 billion', 'หมื่นล้าน', 'กว่าหมื่นล้านบาท', '10,000 ล้าน', '10,000ล้านบาท', '๑๐,๐๐๐ ล้านบาท', 'ten billion baht', '10000000000', '10bn', '1 หมื่นล้าน', 'หนึ่งหมื่นล้านบาท'], 'f/trust-no-one-assets-seized s/trust-no-one q/binance-release q/nation-2023-08-17 q/nation-2023-10-03'],
  [['1.5 พันล้าน', '1,500 ล้านบาท', '1.5 billion', 'พันห้าร้อยล้าน'], 'f/trust-no-one-assets-seized s/trust-no-one q/nation-2023-08-17'],
  [['1.9 billion', '1,900 ล้าน', '1.9 พันล้านบาท'], 'f/trust-no-one-assets-seized s/trust-no-one q/pattaya-news-2024-04-18 q/trm-labs'],
  [['277 million', '$277m', '277 ล้านดอลลาร์', '277 ล้านเหรียญ'], 'f/trust-no-one-assets-seized s/trust-no-one q/nation-2023-10-03'],
  [['51.6 million dollars', 'US$51.6 million'], 'f/trust-no-one-assets-seized s/trust-no-one q/trm-labs'],
  [['72 แห่ง', '72 places'], 'f/trust-no-one-assets-seized s/trust-no-one q/pattaya-news-2024-04-18'],
  [['5 ราย', '5 คน', 'ห้าคน', 'five people'], 'f/trust-no-one-arrests s/trust-no-one q/binance-release q/nation-2023-10-03 q/ibtimes'],
  [['5'], 'f/trust-no-one-arrests s/trust-no-one s/ccib-award f/requests-2023 f/trainings-2023 q/binance-release q/nation-2023-10-03 q/ibtimes q/binance-square-2024-06-05'],
  [['3,280', '3280 คดี', '3,280 cases'], 'f/trust-no-one-victims s/trust-no-one q/ccib-2023-09'],
  [['0.42%', '0.42', '๐.๔๒%', 'ร้อยละ 0.42', '0.42 เปอร์เซ็นต์', '0.42 percent'], 'f/illicit-share-2022 s/report-2023 c/illicit-share q/binance-release q/federal-newswire q/coin-engineer'],
  [['0.34%'], 'f/illicit-share-2023 s/report-2023 c/illicit-share q/binance-release q/federal-newswire'],
  [['0.61 %', '0.61'], 'f/illicit-share-2023=c/illicit-share s/report-2023 q/cybernews'],
  [['0.24%'], 'f/illicit-share-2022=c/illicit-share s/report-2023 q/axios-2023-01-13'],
  [['0.86%'], 'f/illicit-share-2023 s/report-2023 q/cybernews'],
  [['19%', '-19%'], 'f/illicit-share-change-percent s/report-2023'],
  [['0.08 จุดร้อยละ', '−0.08', '0.08 percentage points'], 'f/illicit-share-change s/report-2023'],
  [['20.6 billion', '20,600 ล้านดอลลาร์', '2.06 หมื่นล้าน'], 'f/illicit-share-2022 s/report-2023 q/moneylowdown'],
  [['8.7 billion FTX'], 'f/illicit-share-2022 s/report-2023 q/moneylowdown'],
  [['58000', '58,000 ครั้ง', '58k', '5.8 หมื่น', '58 thousand', 'over 58,000 requests'], 'f/requests-2023 s/report-2023 q/binance-release q/binance-square-2024-06-05 q/coin-engineer'],
  [['120', '120 รายการ'], 'f/trainings-2023 s/report-2023 c/trainings q/binance-release q/binance-square-2024-06-05 q/crypto-republique q/cryptopolitan'],
  [['70'], 'f/trainings-2022 f/e-nugget-accounts-frozen s/report-2023 s/e-nugget c/trainings q/binance-release q/binance-hong-kong q/coinness-2024-05-09'],
  [['70 บัญชี', '70 accounts'], 'f/e-nugget-accounts-frozen s/e-nugget q/coinness-2024-05-09'],
  [['71%', 'กว่า 71%'], 'f/trainings-change-percent s/report-2023'],
  [['50'], 'f/trainings-change s/report-2023'],
  [['กว่าพัน', 'กว่าพันคน', 'พันคน', '1,000', '1000', 'หนึ่งพัน', 'a thousand officers'], 'f/taiwan-officers s/taiwan-training q/binance-release q/binance-blog-taiwan'],
  [['10'], 'f/taiwan-agencies s/taiwan-training s/report-2023 q/binance-release q/binance-blog-taiwan'],
  [['10 หน่วยงาน', 'ten agencies'], 'f/taiwan-agencies s/taiwan-training q/binance-release q/binance-blog-taiwan'],
  [['250 ล้าน', '250 million baht', '250 ล้านบาท'], 'f/the-purge-assets-seized s/the-purge c/the-purge-assets q/binance-release q/pattaya-news-2024-04-18 q/trm-labs q/people-unity-2024-04-18'],
  [['80 ล้านบาท', '80 million', 'แปดสิบล้าน'], 'f/the-purge-cash s/the-purge c/the-purge-assets q/binance-release q/people-unity-2024-04-18'],
  [['32%', 'ประมาณ 32%'], 'f/the-purge-cash-share s/the-purge'],
  [['42 บัญชี', '42', 'forty-two accounts'], 'f/e-nugget-accounts-frozen s/e-nugget q/binance-release'],
  [['6 ล้านดอลลาร์', '$6 million', '6 ล้านดอลลาร์สหรัฐ'], 'f/e-nugget-assets-secured s/e-nugget q/binance-release'],
  [['10.5 million'], 'f/e-nugget-assets-secured s/e-nugget q/coinness-2024-05-09'],
  [['900 ล้านรูปี', '90 crore'], 'f/e-nugget-assets-secured s/e-nugget q/coinness-2024-05-09'],

  // Terms, by any of their names in either language, and by a part of a Thai one.
  [['หลอกหมูขึ้นเขียง', 'หมูขึ้นเขียง', 'pig butchering', 'pig-butchering', 'Pig Butchering Scam', 'หมูขึ้น', 'ขึ้นเขียง', 'butcher'], 't/pig-butchering t/trust-no-one s/trust-no-one s/ccib-award'],
  [['ไฮบริดสแกม', 'hybrid scam', 'หลอกให้รักแล้วลงทุน', 'ไฮบริด', 'hybrid-scam'], 't/hybrid-scam s/trust-no-one f/trust-no-one-victims q/ccib-2023-09'],
  [['ข้อมูลบนบล็อกเชน', 'on-chain data', 'onchain'], 't/on-chain-data t/crypto-crime-report-2024 s/e-nugget s/report-2023 f/illicit-share-2022 f/illicit-share-2023'],
  [['บล็อกเชน'], 't/on-chain-data t/crypto-crime-report-2024 s/e-nugget s/report-2023 f/illicit-share-2022 f/illicit-share-2023 q/cybernews'],
  [['blockchain'], 't/on-chain-data=q/cybernews'],
  [['ค่าประมาณขั้นต่ำ', 'lower-bound estimate', 'lower bound'], 't/lower-bound-estimate s/report-2023 s/the-purge f/illicit-share-2022 f/illicit-share-2023 c/illicit-share c/the-purge-assets c/trainings'],
  [['จุดร้อยละ', 'percentage point', 'จุดเปอร์เซ็นต์'], 't/percentage-point f/illicit-share-change s/report-2023'],
  [['E-Nugget', 'enugget', 'e nugget', 'คดี E-Nugget', 'Nugget'], 't/e-nugget s/e-nugget f/e-nugget-accounts-frozen f/e-nugget-assets-secured q/coinness-2024-05-09 q/binance-release'],
  [['The Purge', 'ปฏิบัติการ The Purge', 'operation the purge', 'thepurge', 'purge'], 't/the-purge s/the-purge f/the-purge-assets-seized f/the-purge-cash f/the-purge-cash-share c/the-purge-assets q/binance-release q/pattaya-news-2024-04-18 q/people-unity-2024-04-18 q/trm-labs'],
  [['Trust No One', 'trust no one', 'ปฏิบัติการ Trust No One'], 't/trust-no-one s/trust-no-one f/trust-no-one-assets-seized f/trust-no-one-arrests f/trust-no-one-victims q/nation-2023-08-17 q/nation-2023-10-03 q/binance-release q/pattaya-news-2024-04-18 q/trm-labs q/ibtimes'],
  [['2024 Crypto Crime Report', 'รายงานอาชญากรรมสินทรัพย์ดิจิทัล ปี 2024', 'รายงานอาชญากรรมสินทรัพย์ดิจิทัล'], 't/crypto-crime-report-2024 o/chainalysis s/report-2023 f/illicit-share-2022 f/illicit-share-2023 f/illicit-share-change f/illicit-share-change-percent c/illicit-share q/federal-newswire'],
  [['ISCR 2023', 'iscr', 'International Symposium on Cybercrime Response'], 't/iscr-2023 s/korea-knpa'],
  [['ไต้หวัน', 'Taiwan'], 'o/taiwan-high-prosecutors-office=f/taiwan-agencies=f/taiwan-officers=s/taiwan-training=o/cib-taiwan q/binance-blog-taiwan q/binance-release'],
  [['APAC', 'เอเชียแปซิฟิก', 'Asia-Pacific'], 'p/akbar-a s/ccib-award'],
  [['แก๊ง', 'เเก๊ง', 'gang'], 's/the-purge'],

  // Names in either script, whole or in part.
  [['Richard Teng', 'ริชาร์ด เทง', 'ริชาร์ดเทง', 'นายริชาร์ด เทง', 'teng', 'ริชาร์'], 'p/richard-teng s/taiwan-training'],
  [['Akbar', 'อัคบาร์', 'อัคบาร์ เอ', 'Akbar A.'], 'p/akbar-a s/ccib-award'],
  [['Jakubcek', 'ยาคุบเช็ค', 'Jarek'], 'p/jarek-jakubcek s/korea-knpa'],
  [['เกริกไกร', 'Kroekkrai', 'พ.ต.ท. เกริกไกร', 'พตท.เกริกไกร', 'พ.ต.ท.เกริกไกร', 'วีระเชาวภาส', 'Pol. Lt. Col. Kroekkrai Wirachaowaphat'], 'p/kroekkrai-wirachaowaphat s/ccib-award'],
  [['Soopyung Lee', 'ซูพยอง ลี', 'ซูพยองลี', 'ซูพยอง'], 'p/soopyung-lee s/korea-knpa t/securing-the-future-crypto'],
  [['Neeraj', 'นีราช', 'Nishant Neeraj'], 'p/nishant-neeraj s/e-nugget'],
  [['ประธานเจ้าหน้าที่บริหาร'], 'p/richard-teng s/taiwan-training q/binance-blog-taiwan'],
  [['CEO'], 'p/richard-teng q/binance-blog-taiwan'],

  // Organisations, abbreviated with dots and without.
  [['บช.สอท.', 'บชสอท', 'บช.สอท', 'บช. สอท.', 'CCIB', 'ccib', 'กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี', 'Cyber Crime Investigation Bureau', 'สอท'], 'o/ccib p/kroekkrai-wirachaowaphat t/hybrid-scam t/the-purge t/trust-no-one s/ccib-award s/the-purge s/trust-no-one f/the-purge-assets-seized f/trust-no-one-victims q/ccib-2023-09'],
  [['บก.สอท.1', 'บกสอท1', 'Division 1'], 'p/kroekkrai-wirachaowaphat s/ccib-award'],
  [['HSI', 'Homeland Security', 'หน่วยสืบสวนเพื่อความมั่นคงแห่งมาตุภูมิสหรัฐฯ', 'มาตุภูมิ'], 'o/hsi t/trust-no-one s/trust-no-one'],
  [['KNPA', 'Korean National Police Agency', 'สำนักงานตำรวจแห่งชาติเกาหลี'], 'o/knpa p/soopyung-lee s/korea-knpa t/iscr-2023'],
  [['ED', 'Enforcement Directorate', 'สำนักงานบังคับใช้กฎหมาย'], 'o/enforcement-directorate p/nishant-neeraj s/e-nugget t/e-nugget'],
  [['Chainalysis', 'chainal'], 'o/chainalysis t/crypto-crime-report-2024 s/report-2023 f/illicit-share-2022 f/illicit-share-2023 c/illicit-share q/axios-2023-01-13 q/federal-newswire q/moneylowdown q/cybernews'],
  [['FCC', 'Financial Crimes Compliance', 'หน่วยงานกำกับดูแลอาชญากรรมทางการเงิน'], 'o/binance-fcc s/trust-no-one s/e-nugget'],
  [['Royal Thai Police'], 'o/royal-thai-police o/ccib s/ccib-award s/the-purge s/trust-no-one t/trust-no-one q/coinbold'],
  [['สำนักงานตำรวจแห่งชาติ'], 'o/royal-thai-police o/ccib o/knpa p/soopyung-lee s/korea-knpa s/ccib-award s/the-purge s/trust-no-one t/trust-no-one q/coinbold'],
  [['สำนักงานอัยการชั้นสูงไต้หวัน', 'Taiwan High Prosecutors Office', 'High Prosecutors Office'], 'o/taiwan-high-prosecutors-office s/taiwan-training'],
  [['อัยการ', 'prosecutor', 'prosecutors'], 'o/taiwan-high-prosecutors-office=o/taiwan-district-prosecutors-offices s/taiwan-training q/binance-blog-taiwan t/law-enforcement'],
  [['Criminal Investigation Bureau', 'สำนักงานสืบสวนคดีอาญา'], 'o/cib-taiwan s/taiwan-training'],

  // Sources.
  [['The Nation'], 'q/nation-2023-08-17=q/nation-2023-10-03 s/trust-no-one f/trust-no-one-assets-seized f/trust-no-one-arrests f/trust-no-one-victims'],
  [['Pattaya', 'The Pattaya News'], 'q/pattaya-news-2024-04-18 s/trust-no-one s/the-purge f/trust-no-one-assets-seized f/trust-no-one-arrests f/the-purge-assets-seized'],
  [['Axios'], 'q/axios-2023-01-13 s/report-2023 f/illicit-share-2022'],
  [['TRM Labs'], 'q/trm-labs s/trust-no-one s/the-purge s/report-2023 f/trust-no-one-assets-seized f/trust-no-one-arrests f/the-purge-assets-seized f/illicit-share-2023 q/cybernews'],
  [['The Hindu'], 'q/coinness-2024-05-09 s/e-nugget f/e-nugget-accounts-frozen f/e-nugget-assets-secured'],
  [['BINANCE BLOG', 'บล็อกของไบแนนซ์'], 'q/binance-blog-taiwan s/taiwan-training f/taiwan-agencies f/taiwan-officers'],
  [['ตำรวจสากล', 'Interpol'], 'q/binance-square-2024-06-05=q/crypto-republique'],
  [['ฮ่องกง', 'Hong Kong'], 'q/binance-hong-kong'],
  [['IBTimes'], 'q/ibtimes s/trust-no-one f/trust-no-one-arrests'],
  [['techoffside.com', 'techoffside'], 'q/techoffside q/binance-release s/trust-no-one s/the-purge s/ccib-award s/e-nugget s/taiwan-training s/korea-knpa s/report-2023'],
  [['โฆษกรัฐบาล', 'government spokesman'], 'q/people-unity-2024-04-18 s/the-purge f/the-purge-assets-seized'],
  [['FTX'], 'f/illicit-share-2022=s/report-2023=q/moneylowdown'],

  // What stories are about.
  [['เมียนมา', 'Myanmar', 'border Myanmar', 'เมียนมา พรมแดน'], 's/the-purge=f/the-purge-cash'],
  [['ประกาศนียบัตร', 'certificate', 'certificates'], 's/korea-knpa t/iscr-2023'],
  [['รางวัล', 'award', 'ไบแนนซ์ award', 'ไบแนนซ์ รางวัล'], 's/ccib-award q/coinbold q/fa-news'],
  [['เงินสด', 'cash'], 'f/the-purge-cash f/the-purge-cash-share f/the-purge-assets-seized c/the-purge-assets s/the-purge q/binance-release q/people-unity-2024-04-18'],
  [['เงินชดเชย', 'compensation'], 's/trust-no-one=f/trust-no-one-victims=q/nation-2023-10-03'],
  [['genuinely useful', '“genuinely useful”', 'เป็นประโยชน์อย่างแท้จริง', 'ประโยชน์อย่างแท้จริง'], 's/ccib-award'],
  [['เกาหลี', 'Korea'], 's/korea-knpa=o/knpa p/soopyung-lee'],
  [['อินเดีย', 'India'], 's/e-nugget=o/enforcement-directorate p/nishant-neeraj t/e-nugget'],
  [['เวิร์กช็อป', 'workshops'], 'f/trainings-2022=f/trainings-2023=f/trainings-change=c/trainings f/trainings-change-percent s/report-2023 s/taiwan-training q/binance-release q/binance-hong-kong q/binance-square-2024-06-05 q/crypto-republique q/cryptopolitan'],
  [['อายัด', 'frozen', 'accounts frozen'], 'f/e-nugget-accounts-frozen=s/e-nugget q/binance-release'],
  [['ผู้บริสุทธิ์', 'presumed innocent'], 's/e-nugget=s/the-purge=s/trust-no-one=f/trust-no-one-arrests'],
  [['cybercrime'], 's/korea-knpa=t/iscr-2023'],
  [['disputed'], 'f/trust-no-one-arrests=f/trust-no-one-assets-seized'],
];

const CASES = SETS.flatMap(([queries, found]) => queries.flatMap((query) => LANGS.map((lang) => ({ query, lang, found }))));

test.each(CASES)('$query ($lang)', ({ query, lang, found }) => {
  const [firsts = '', ...rest] = found.split(' ');
  const hits = findEntries(book, query, lang).map(({ entry }) => toShort(entry));
  expect([...hits].sort()).toEqual([...firsts.split('='), ...rest].sort());
  expect(firsts.split('=')).toContain(hits[0]);
});

test('under each of its names, in either language, a thing finds the same, but for what only begins with the name', () => {
  const groups = [...index.entries.filter(({ kind }) => ['term', 'person', 'organisation'].includes(kind)).map(listNames), ...index.names];
  const over = groups.flatMap((names) => {
    const sets = names.map((name) => findEntries(book, name, 'th').map(({ entry }) => toShort(entry)));
    return names.flatMap((name, at) => (sets[at] ?? []).filter((found) => sets.some((set) => !set.includes(found))).map((found) => `${name}: ${found}`));
  });
  const names = [...new Set(over.map((each) => each.split(':')[0]))];
  // Cryptopolitan, Crypto Republique; and Korea’s police, whose Thai name begins with that of Thailand’s.
  expect(names).toEqual(['crypto', 'สำนักงานตำรวจแห่งชาติ']);
});
