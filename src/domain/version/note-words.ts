/**
 * Words that say nothing of why a version exists, in the languages that notes are often written in. Articles and the like
 * are among them: they must not make a vague note long enough. All in lower case.
 */
const FILLER =
  `a an and are as at be by do for from has have i in into is it its my now of off on or our so some that the their them
  then these this those to up us was we were will with
  add added adjust adjusted adjustment adjustments agent agents again asdf assorted bot bots bug bugfix bugfixes bugs
  change changed changes changing chore clean cleaned cleanup commit config configs configuration configurations content
  contents deploy deployed deployment edit edited edits etc everything few file files final fix fixed fixes fixing foo
  general hotfix improve improved improvement improvements improves initial issue issues latest little live main master
  merge merged minor misc miscellaneous modifications modified modify more n na new no none note of ok one other patch
  please pr prod production prompt prompts publish published qwerty ready refactor refactored refactoring release
  released request several setting settings small stuff task temp temporary test tested testing tests thing things
  ticket tidy tmp todo tweak tweaked tweaks typo update updated updates updating v various version versions wip work
  yaml yml
  aktualisiert aktualisierung aktualisierungen änderung änderungen anpassung anpassungen das der die diverse ein eine
  für fehler fehlerbehebung geändert im kleine korrektur korrekturen mit neue neuer neues und verschiedene von zu
  ajout changement changements correctif correction corrections de des divers du et la le les mise à jour mises
  modification modifs nouvelle petit petites pour quelques un une
  actualización actualizaciones actualizado arreglo arreglos cambio cambios con corrección correcciones del el en los las
  nueva para pequeños por varios y
  更新 修正 修改 变更 變更 変更 改动 调整 調整 測試 测试 テスト 配置 设置 設定 版本 バージョン 新 的 了 和 を の に は が と で し た
  こと する した 수정 업데이트 변경 테스트 버전 แก้ไข อัปเดต ปรับปรุง ทดสอบ และ ของ การ`
    .split(/\s+/)
    .filter((word) => word !== "");

const FILLERS: ReadonlySet<string> = new Set(FILLER);

/** Scripts that are written without spaces; a word of a Western language takes about so many characters there. */
const UNSPACED: readonly (readonly [script: RegExp, charactersPerWord: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 2],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 4],
];

/** Ticket numbers, addresses, commit ids and plain numbers: they point somewhere, but say nothing to who reads the note. */
const POINTERS =
  /\bhttps?:\/\/\S+|(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\p{N}]{1,9}-\p{Nd}+|(?:gh-|#|!)\p{Nd}+|[0-9a-f]{7,64}|v?[\d.]+)(?![\p{L}\p{N}])/gu;

export interface NoteWords {
  /** As a person would count them, whatever the script. */
  readonly count: number;
  /** Different ones, in lower case. */
  readonly distinct: number;
  /** Different ones that say something. */
  readonly telling: number;
}

const SEGMENTER = new Intl.Segmenter("und", { granularity: "word" });

export function countWords(note: string): NoteWords {
  const distinct = new Map<string, number>();
  let count = 0;
  for (const { segment, isWordLike } of SEGMENTER.segment(note.replace(POINTERS, " "))) {
    if (!isWordLike) continue;
    const word = segment.toLowerCase();
    const weight = weightOf(word);
    count += weight;
    distinct.set(word, weight);
  }
  const sum = (words: Iterable<readonly [string, number]>): number =>
    [...words].reduce((total, [, weight]) => total + weight, 0);
  return {
    count: Math.floor(count),
    distinct: Math.floor(sum(distinct)),
    telling: sum([...distinct].filter(([word]) => !FILLERS.has(word))),
  };
}

/** How many words a segment stands for: dictionaries cut unspaced scripts differently, so there characters are counted. */
function weightOf(word: string): number {
  for (const [script, perWord] of UNSPACED) {
    if (script.test(word)) return [...word].length / perWord;
  }
  return 1;
}
