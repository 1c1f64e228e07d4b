import type { Localized } from '../schema/text.ts';

/** What `npm run release` asks and says. */
export const RELEASE_WORDS = {
  faults: { th: 'พบข้อผิดพลาด {count} ข้อ ยังไม่ได้ออกฉบับ', en: '{faults}. Nothing was released.' },
  'stand-ins': { th: 'ช่องเหล่านี้ยังเป็นค่าตัวอย่าง ผู้เผยแพร่ต้องกำหนดเอง ยังไม่ได้ออกฉบับ', en: 'These stand in for what only the publisher can say. Nothing was released.' },
  'far-moment': { th: 'เวลาที่ให้มา {time} อยู่ล่วงหน้าเกินหนึ่งสัปดาห์ ฉบับและการแก้ไขหลังจากนี้จะต้องลงวันที่หลังเวลานั้นทั้งหมด ให้แก้ EDITION_TIME หรือไม่ต้องใส่', en: 'The moment given, {time}, lies more than a week ahead, and every later edition and correction would have to come after it. Correct EDITION_TIME, or leave it out.' },
  uncommitted: { th: 'ไฟล์เหล่านี้ต่างจากคอมมิตล่าสุด ถ้าออกฉบับตอนนี้ ภายหลังจะหาเนื้อหาของฉบับไม่พบ ให้คอมมิตก่อน แล้วสั่งออกฉบับ', en: 'These files are not as the last commit has them, so an edition of them could not be found again. Commit them, then release.' },
  'early-moment': { th: 'เวลาที่ให้มาอยู่ก่อนเวลาของฉบับที่ {edition} ({time}) ให้ใช้เวลาหลังจากนั้น หรือไม่ต้องใส่ EDITION_TIME', en: 'The moment given is before that of edition {edition} ({time}). Give a later one, or leave EDITION_TIME out.' },
  'no-news': { th: 'ไม่มีอะไรเปลี่ยนจากฉบับที่ {edition} จึงไม่ได้ออกฉบับ', en: 'Nothing has changed since edition {edition}. Nothing was released.' },
  'day-to-come': { th: 'มีการแก้ไข บันทึก หรือการถอนที่ลงวันที่ {last} แต่ฉบับนี้เป็นของวันที่ {day} ให้แก้วันที่ในระเบียน หรือออกฉบับในวันนั้น', en: 'A correction, note or withdrawal is dated {last}, and this edition is of {day}. Correct the day in the record, or release on that day.' },
  'tag-there': { th: 'มีแท็ก edition-{edition} อยู่แล้ว แต่ figures.lock ไม่มีฉบับนี้ ถ้าแท็กนั้นผิด ให้ลบด้วย git tag -d edition-{edition}', en: 'A tag edition-{edition} is there already, and figures.lock knows no such edition. Remove the tag if it is a mistake: git tag -d edition-{edition}' },
  undone: { th: '{why}\nยังไม่ได้ออกฉบับ figures.lock เหมือนเดิม', en: '{why}\nNothing was released; figures.lock is as it was.' },
  untagged: { th: '{why}\nฉบับที่ {edition} อยู่ในคอมมิตแล้ว แต่ยังไม่มีแท็ก แก้สาเหตุข้างต้น แล้วพิมพ์ npm run release อีกครั้ง ระบบจะติดแท็กให้', en: '{why}\nEdition {edition} is committed and has no tag yet. Mend what is said above, then type npm run release again: it sets the tag.' },
  tagging: { th: 'ฉบับที่ {edition} อยู่ในคอมมิตแล้ว แต่ยังไม่มีแท็ก กำลังสร้างอีกครั้งเพื่อติดแท็ก', en: 'Edition {edition} is committed and has no tag. It is built again, and tagged.' },
  ask: { th: '\nเผยแพร่ฉบับที่ {edition} หรือไม่ (y/n) ', en: '\nRelease edition {edition}? (y/n) ' },
  refused: { th: 'ไม่ได้ออกฉบับ', en: 'Nothing was released.' },
  unasked: { th: 'ไม่ได้ออกฉบับ ถ้าจะออกฉบับโดยไม่ต้องถาม: npm run release -- --yes', en: 'Nothing was released. To release it without a question: npm run release -- --yes' },
  released: { th: '\nออกฉบับที่ {edition} แล้ว บันทึกอยู่ใน figures.lock และสร้างไว้ใน dist ({files} ไฟล์)', en: '\nEdition {edition} is released: it stands in figures.lock, and is built in dist ({files} files).' },
  'released-kept': { th: '\nออกฉบับที่ {edition} แล้ว บันทึกอยู่ใน figures.lock ในคอมมิต และในแท็ก edition-{edition} และสร้างไว้ใน dist ({files} ไฟล์)', en: '\nEdition {edition} is released: it stands in figures.lock, in a commit and in the tag edition-{edition}, and is built in dist ({files} files).' },
  keep: { th: 'เก็บขึ้นคลัง:  git push --follow-tags', en: 'Keep it:  git push --follow-tags' },
  upload: { th: 'นำขึ้นเว็บ:  npm run deploy -- ../public   หรือถ้าโฮสต์บีบอัดไฟล์เอง ให้ส่งทุกอย่างใน dist/', en: 'Upload it:  npm run deploy -- ../public   or, to a host that compresses by itself, everything in dist/' },
  again: { th: 'ฉบับที่ {edition} ตรงกับที่เผยแพร่ทุกไบต์ อยู่ที่ {folder}', en: 'Edition {edition} is byte for byte what was published. It stands in {folder}' },
} as const satisfies Record<string, Localized>;
