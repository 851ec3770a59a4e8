import { css } from 'lit';

/** Readings above the kanji. All lines are as high, with a reading or without, so that a text stays even. */
export const furigana = css`
  /* Chromium can't find phrases in words with readings: it would keep half a sentence together. */
  [data-furigana] :is(h2, h3, h4, h5, h6, p, li, dd, small, summary, button, a, label) {
    word-break: normal;
  }
  [data-furigana] {
    line-height: 2.25;
  }
  [data-furigana] :is(h2, h3, h4, h5, h6, button, summary, label, small, .stacked, .stacked > small, .say) {
    line-height: 2;
  }
  rt {
    font-size: 0.5em;
    font-weight: 400;
    line-height: 1;
    /* A reading is not copied with the words. */
    -webkit-user-select: none;
    user-select: none;
  }
  @media print {
    rt {
      display: none;
    }
  }
`;
