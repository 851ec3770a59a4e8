/**
 * The sources of the evidence. `quoted`: not the original, but a newspaper, a chart or a page that quotes it;
 * check the original before relying on it.
 */
export interface EvidenceSource {
  readonly ja: string;
  readonly en: string;
  readonly url?: string;
  readonly quoted?: true;
}

export const SOURCES = {
  nagano: {
    ja: '長野県の相談電話の集計(2010年)。信濃毎日新聞 2011年7月27日',
    en: 'Calls to a consultation line in Nagano Prefecture, 2010 (Shinano Mainichi Shimbun, 27 July 2011)',
    url: 'https://megalodon.jp/ref/2011-0729-1628-34/www.shinmai.co.jp/news/20110727/KT110725FTI090012000.html',
    quoted: true,
  },
  kofu: {
    ja: '甲府市の取り組みの紹介。ジチタイワークス',
    en: 'Report on the work of Kofu City (Jichitai Works)',
    url: 'https://jichitai.works/article/details/2638',
  },
  'tokyo-mail': {
    ja: '東京都のメール相談の集計。東京新聞(2007年、引用による)',
    en: 'Users of an e-mail line in Tokyo (Tokyo Shimbun, 2007, read in a quotation)',
    quoted: true,
  },
  'tokyo-residents': {
    ja: '東京都 都民への調査(2024年2月発表)',
    en: 'Survey of residents of Tokyo (Tokyo Metropolitan Government, published February 2024)',
    url: 'https://www.metro.tokyo.lg.jp/information/press/2024/02/2024022903',
  },
  'cabinet-2022': {
    ja: '内閣府の2022年の調査。2023年の白書の図による',
    en: 'Cabinet Office survey of 2022, from a chart in the white paper of 2023',
    url: 'https://wic-net.com/material/document/10445/115',
    quoted: true,
  },
  'cabinet-2015': {
    ja: '内閣府の2015年の調査(15〜39歳、引用による)',
    en: 'Cabinet Office survey of 2015, ages 15 to 39 (read in a quotation)',
    quoted: true,
  },
  dxp: {
    ja: '認定NPO法人D×Pの調査(2024年)。週刊金曜日 2024年5月31日',
    en: 'Survey by the NPO D×P, 2024 (Shukan Kinyobi, 31 May 2024)',
    url: 'https://kinyobi.co.jp/kinyobinews/2024/05/31/antena-1466',
  },
  edogawa: {
    ja: '江戸川区 ひきこもり実態調査(令和3年度)',
    en: 'Edogawa City survey on hikikomori (fiscal 2021)',
    url: 'https://www.city.edogawa.tokyo.jp/e042/kenko/fukushikaigo/hikikomori/r3_jittaichosa.html',
    quoted: true,
  },
  guideline: {
    ja: 'ひきこもりの評価・支援に関するガイドライン(2010年)。厚生労働省',
    en: 'Guideline on assessment and support of hikikomori (Ministry of Health, Labour and Welfare, 2010)',
    url: 'https://www.mhlw.go.jp/file/06-Seisakujouhou-12000000-Shakaiengokyoku-Shakai/0000147789.txt',
  },
  youth: {
    ja: '13〜29歳への調査の紹介(2020年)。nippon.com',
    en: 'Report on a survey of people aged 13 to 29 (nippon.com, 2020)',
    url: 'https://www.nippon.com/ja/news/yjj2020073100376/',
  },
  'eased-life': {
    ja: '1,516人への調査の紹介。ダイヤモンド・オンライン',
    en: 'Report on a survey of 1,516 people (Diamond Online)',
    url: 'https://diamond.jp/articles/-/275609?page=2',
  },
  kanagawa: {
    ja: '神奈川県の支援機関への調査の紹介',
    en: 'Report on a survey of support agencies in Kanagawa Prefecture',
    url: 'http://www.daily-dental-news.net/news_bl5zpIWWLW_890.html',
  },
  referrals: {
    ja: 'ひきこもり地域支援センターの紹介先。2023年の白書',
    en: 'Where the support centres refer people to (white paper of 2023)',
    url: 'https://wic-net.com/material/document/10445/75',
  },
  interviews: {
    ja: 'ひきこもりの人36人への聞き取り(医学論文)',
    en: 'Interviews with 36 people in hikikomori (medical paper)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5573567',
  },
  'online-case': {
    ja: '在宅のオンライン認知行動療法の症例報告(2024年)',
    en: 'Case report on cognitive behavioural therapy at home, online (2024)',
    url: 'https://www.frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2024.1368722/abstract',
  },
  texting: {
    ja: '文字による相談の研究',
    en: 'Research on help by text message',
    url: 'https://daneshyari.com/en/article/6834306',
  },
  'sns-entrance': {
    ja: 'SNS相談についての国の考え方の紹介(komei.or.jp、2019年)',
    en: "Report on the ministry's view of consultation by SNS (komei.or.jp, 2019)",
    url: 'https://www.komei.or.jp/youth_site/2019/04/25/2141/',
  },
  'visit-guideline': {
    ja: '訪問による支援についての資料。内閣府',
    en: 'Material on support by home visits (Cabinet Office)',
    url: 'https://www8.cao.go.jp/youth/kenkyu/h19-2/html/5_10_7.html',
  },
  saposute: {
    ja: '地域若者サポートステーション(大分)の訪問型の支援の案内',
    en: 'Outreach of a Youth Support Station (Oita)',
    url: 'http://www.oita-ss.com/高校中退者等の相談支援事業.html',
  },
  'family-programme': {
    ja: '家族向けプログラムの比較研究',
    en: 'Comparison study of a programme for families',
    url: 'https://ci.nii.ac.jp/naid/110010006207',
  },
  'family-trial': {
    ja: '家族向けプログラムの無作為化試験(2023年)',
    en: 'Randomised trial of a programme for families (2023)',
    url: 'https://www.pubmed.gov/36699498/',
  },
  'family-groups-2019': {
    ja: 'KHJ全国ひきこもり家族会連合会の調査(2019年)',
    en: 'Survey by KHJ, the national federation of families (2019)',
    url: 'https://khj-h.com/news/investigation/4314',
  },
  'family-groups-desks': {
    ja: 'KHJ全国ひきこもり家族会連合会の調査(自立相談支援の窓口)',
    en: 'Survey of self-reliance support desks (KHJ)',
    url: 'https://khj-h.com/?p=2847',
    quoted: true,
  },
  'care-centres': {
    ja: '東京都 地域包括支援センターへの調査の紹介。ダイヤモンド・オンライン',
    en: 'Report on a survey of integrated care centres in Tokyo (Diamond Online)',
    url: 'https://diamond.jp/articles/-/270438?page=3',
  },
  'small-towns': {
    ja: '小さな町の家族への取材。プレジデントオンライン',
    en: 'Reporting on families in small towns (President Online)',
    url: 'https://president.jp/articles/-/31127?page=4',
  },
  windows: {
    ja: 'くらし支援ナビの窓口データ7,540件(わたしたちの集計)',
    en: 'Data on 7,540 windows by Kurashi Shien Navi (our own count)',
    url: 'https://github.com/Yut8853/fukushi-portal',
  },
  hanshin: {
    ja: '兵庫・阪神ブランチの相談の案内',
    en: 'Guide of the Hanshin branch in Hyogo',
    url: 'https://github.com/takunagai/hikikomori-support-hanshin',
  },
  'handed-note': {
    ja: '兵庫の相談窓口の案内(相談の前に)',
    en: 'Guide of a consultation service in Hyogo (before you come)',
    url: 'https://hyogo-hopstepjump.info/consult/previous',
  },
  'line-hours': {
    ja: '市のLINE相談の紹介(藤枝市)',
    en: "Report on a city's consultation by LINE (Fujieda)",
    url: 'https://www.at-s.com/news/article/shizuoka/1367595.html',
  },
  'age-limits': {
    ja: '長崎の相談窓口の案内',
    en: 'Guide to the places of help in Nagasaki',
    url: 'https://nagasaki-hikikomori.net/faq/soudanmadoguti/',
  },
  reachout: {
    ja: 'ReachOut(オーストラリア)の利用の説明',
    en: 'On the use of ReachOut (Australia)',
    url: 'https://schools.au.reachout.com/student-wellbeing/referring-to-reachout',
  },
  childline: {
    ja: 'Childline(英国)の案内。夜間のチャットについて',
    en: 'Childline (United Kingdom) on its chat at night',
    url: 'https://www.childline.org.uk/get-support/ask-sam/about-childline-asksam/why-does-childline-turn-us-away-at-night-time/',
  },
  nhs111: {
    ja: 'NHS 111 Online(英国)の評価研究',
    en: 'Evaluation of NHS 111 Online (United Kingdom)',
    url: 'http://repository.essex.ac.uk/32123/',
  },
} as const satisfies Readonly<Record<string, EvidenceSource>>;

export type SourceId = keyof typeof SOURCES;
