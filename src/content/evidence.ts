/**
 * The evidence for each rule, in our own words, for the people who review the rules (`npx hikikomori-help
 * explain`). Not part of the widget. A figure is given only if a source states it; if no evidence was found,
 * the entry says that it is a judgement.
 */
import type { GateId, ReasonId } from '../recommend/model.ts';
import type { SourceId } from './evidence-sources.ts';
import type { RULES } from './rules.ts';

export interface Evidence {
  /** A survey or count; a guideline or an example from practice; or a judgement of ours. */
  readonly basis: 'survey' | 'practice' | 'judgement';
  readonly ja: string;
  readonly en: string;
  readonly sources: readonly SourceId[];
}

type Support = (typeof RULES.supports)[number]['support'];
/** Further decisions, besides points, gates and supports. */
export type OrderId = 'exposure' | 'prefecture-first' | 'always-open' | 'counterfactual';

const REASONS = {
  'family-start': {
    basis: 'survey',
    sources: ['nagano', 'kofu', 'guideline', 'tokyo-residents'],
    ja: '相談電話をかけた人は、家族が77%、本人が16%(長野県)。最初の連絡の8割が家族や支援者という市もある(甲府市)。国の指針は、家族だけの相談を普通の始まりとしている。',
    en: 'On one consultation line 77% of callers were family and 16% the person (Nagano); in one city 80% of first contacts came from family or supporters (Kofu). The national guideline treats advice for the family alone as a normal start.',
  },
  'supporter-start': {
    basis: 'judgement',
    sources: ['windows'],
    ja: '調査によらない判断。支援者は、事実と同意とお願いを分けて話せると考えた。電話は、載っている窓口の99.9%にある。',
    en: 'A judgement, not a survey: a supporter can tell facts, consent and request apart while talking. The phone is listed at 99.9% of windows.',
  },
  'talk-first': {
    basis: 'judgement',
    sources: ['kanagawa'],
    ja: '暴力は、支援機関の事例の10.6%にあった(神奈川県)。急ぐことは声のほうが早く伝わる、というのは判断。',
    en: 'Violence was part of 10.6% of the cases of support agencies (Kanagawa). That what is urgent is told faster by voice is a judgement.',
  },
  'can-speak': {
    basis: 'judgement',
    sources: ['windows'],
    ja: '本人の答えをそのまま点にした。電話は、載っている窓口の99.9%にあり、使えないことがいちばん少ない。',
    en: "The person's own answer, taken as it is. The phone is listed at 99.9% of windows, so it is the way least likely to be missing.",
  },
  'short-call': {
    basis: 'judgement',
    sources: ['dxp'],
    ja: 'だれにも相談したくない若者の63%が「うまく伝えられない」と答えた。短いやりとりなら始めやすい、というのは判断。',
    en: 'Of young people who want to consult nobody, 63% said that they cannot explain it well. That a short exchange is easier to begin is a judgement.',
  },
  'writing-easier': {
    basis: 'survey',
    sources: ['youth', 'tokyo-mail'],
    ja: '13〜29歳が挙げた相談の方法は、メール30.8%、SNS26.4%、電話22.6%、施設21.0%。メール相談では、本人からが56%だった(東京都)。',
    en: 'Ways of consulting named by people aged 13 to 29: e-mail 30.8%, SNS 26.4%, phone 22.6%, a facility 21.0%. Of the users of an e-mail line 56% were the person (Tokyo).',
  },
  'hand-over-note': {
    basis: 'practice',
    sources: ['dxp', 'handed-note'],
    ja: 'だれにも相談したくない若者の63%が「うまく伝えられない」と答えた。話すかわりに、書いたメモを渡してよいとする窓口がある。',
    en: 'Of young people who want to consult nobody, 63% said that they cannot explain it well. There are services where a written note may be handed over instead of talking.',
  },
  'can-go-out': {
    basis: 'survey',
    sources: ['interviews', 'tokyo-residents'],
    ja: '聞き取りに答えた36人は、遠隔よりも会うほうを望んでいた。都民の成人では、会って60%、電話57%、メール27%。',
    en: 'The 36 people who were interviewed preferred meeting to remote contact. Among adult residents of Tokyo: in person 60%, phone 57%, e-mail 27%.',
  },
  'near-only': {
    basis: 'judgement',
    sources: ['hanshin'],
    ja: '調査によらない判断。出かけられる時間や場所が限られると、昼間だけの窓口へは行きにくい。ある拠点の受付は、火〜金の10〜16時。',
    en: 'A judgement, not a survey: who can go out only at night or nearby can hardly reach a desk that is open by day. One branch is open Tuesday to Friday, 10 to 16.',
  },
  'screen-ok': {
    basis: 'practice',
    sources: ['kofu', 'online-case'],
    ja: '顔を合わせるこわさを減らすために、仮想の部屋で相談を受ける市がある(甲府市)。在宅のオンライン療法が役立ったという報告は1例。',
    en: 'To lessen the fear of meeting face to face one city holds consultations in a virtual room (Kofu). That therapy at home, online, helped is known from one case report.',
  },
  'no-meeting': {
    basis: 'practice',
    sources: ['texting', 'sns-entrance'],
    ja: '文字の相談は、自分のペースを保ちやすく、名前を言わずに始められる。国は、SNS相談を次の支援につなぐ入り口と位置づけている。',
    en: "In writing it is easier to keep one's own pace, and one can begin without a name. The ministry sees consultation by SNS as an entrance that has to lead on to support.",
  },
  'not-overheard': {
    basis: 'survey',
    sources: ['cabinet-2015', 'kofu'],
    ja: '相談したくない理由に「知られたくない」がある(15〜39歳)。まわりに隠したいという家族もいる(甲府市)。',
    en: 'Not wanting it to be known is among the reasons for not consulting (ages 15 to 39). There are families, too, who wish to hide it (Kofu).',
  },
  acquaintance: {
    basis: 'practice',
    sources: ['small-towns'],
    ja: '小さな町では、窓口の担当者が知り合いで話せない、という家族の声がある。',
    en: 'In small towns there are families who cannot speak because they know the clerk at the desk.',
  },
  'past-bad': {
    basis: 'judgement',
    sources: ['texting'],
    ja: '調査によらない判断。前の相談がつらかった人には、自分のペースを保てる方法が始めやすいと考えた。',
    en: "A judgement, not a survey: to someone for whom it was painful before, ways that leave one's own pace are easier to begin with.",
  },
  listen: {
    basis: 'judgement',
    sources: [],
    ja: '調査によらない判断。やりとりがその場で続く方法を、1点だけ先にした。',
    en: 'A judgement, not a survey: ways in which the answer comes at once are put forward, by one point.',
  },
  procedure: {
    basis: 'practice',
    sources: ['referrals'],
    ja: 'センターからの紹介先は、市町村の窓口12.5%、NPO 10.6%、保健所9.9%など、多くに分かれる。書類や紹介のことは会うほうが進みやすい、というのは判断。',
    en: 'Centres refer people to many places: municipal desks 12.5%, NPOs 10.6%, health centres 9.9%. That papers and referrals go better in person is a judgement.',
  },
  learn: {
    basis: 'practice',
    sources: ['family-programme', 'family-trial'],
    ja: '家族が接し方を学ぶと、よい変化と支援の利用が増えた、という小さな比較(7人と7人)がある。一方、2023年の試験(29人)は途中で終わった。そのため1点だけ。',
    en: 'A small comparison (7 and 7) found more improvement and more use of services where families learned. A trial of 2023 (29 people) was stopped early. Therefore one point only.',
  },
  'arrange-visit': {
    basis: 'practice',
    sources: ['visit-guideline', 'hanshin'],
    ja: '訪問には、本人の同意と日程の相談が要る。電話・窓口・訪問のある拠点でも、どれも最初は電話から(兵庫・阪神)。',
    en: "A visit takes the person's consent and a date to be agreed. At a branch that offers phone, desk and visits each of them begins with a call (Hanshin, Hyogo).",
  },
  daytime: {
    basis: 'practice',
    sources: ['hanshin', 'line-hours'],
    ja: '平日の昼に受け付ける例:火〜金の10〜16時(兵庫・阪神)、市のLINE相談の平日8時半〜17時(藤枝市)。',
    en: "Examples of weekday hours: Tuesday to Friday 10 to 16 (Hanshin, Hyogo); a city's consultation by LINE on weekdays 8:30 to 17:00 (Fujieda).",
  },
  'open-off-hours': {
    basis: 'survey',
    sources: ['cabinet-2022', 'reachout'],
    ja: '「いつでも」使えることを望む人は、15〜39歳で23.6%、40〜64歳で14.0%。海外の相談サイトでは、利用の4割が、対面の窓口が閉まっている時間だった。',
    en: 'Wanting it at any day and time: 23.6% at ages 15 to 39, 14.0% at 40 to 64. On a website abroad 40% of use was while face-to-face services were closed.',
  },
  'closed-off-hours': {
    basis: 'practice',
    sources: ['childline', 'line-hours'],
    ja: '夜のチャットで、急ぎでない人が断られる、という声がある(英国)。平日の昼だけのSNS相談もある(藤枝市)。閉まっていそうな方法を後ろにするのは判断。',
    en: 'There are complaints that a chat turns away at night those who are not in danger (United Kingdom). Some consultation by SNS is open on weekdays only (Fujieda). Putting back what may be closed is a judgement.',
  },
  'age-younger': {
    basis: 'survey',
    sources: ['cabinet-2022', 'youth'],
    ja: 'SNSやメールを望む人は、15〜39歳で約27%、40〜64歳で約6%。年齢で決めつけないよう、1点だけ。',
    en: 'Wanting SNS or e-mail: about 27% at ages 15 to 39, about 6% at 40 to 64. Age must not decide, therefore one point only.',
  },
  'age-middle': {
    basis: 'survey',
    sources: ['cabinet-2022'],
    ja: 'SNSやメールを望む人は、15〜39歳で約27%、40〜64歳で約6%。年齢で決めつけないよう、1点だけ。',
    en: 'Wanting SNS or e-mail: about 27% at ages 15 to 39, about 6% at 40 to 64. Age must not decide, therefore one point only.',
  },
  'age-older': {
    basis: 'judgement',
    sources: [],
    ja: '65歳からの本人についての調査は見つかっていない。使い慣れた方法という判断で、1点だけ。',
    en: 'No survey of people from 65 on was found. A judgement that the phone is what they are used to; one point only.',
  },
  'before-leaving': {
    basis: 'practice',
    sources: ['saposute', 'age-limits'],
    ja: '学校の窓口は、学校にいるあいだだけ使える。サポステの訪問には、すでにひきこもっている人を対象にしない例がある。離れる前に会っておくほうがよい。',
    en: "The school's services end with school. There is outreach by a Youth Support Station that leaves out those who have already withdrawn. So it is better to meet before leaving.",
  },
} as const satisfies { readonly [R in ReasonId]: Evidence };

const GATES = {
  'life-danger': {
    basis: 'practice',
    sources: ['nhs111'],
    ja: '急ぐことがないかを先にたずねてから案内する順は、海外の公的な案内と同じ(NHS 111 Online)。点数にはしない。',
    en: 'To exclude what is urgent first, then to guide, is the order of a public service abroad (NHS 111 Online). Danger is never weighed in points.',
  },
  suicidal: {
    basis: 'practice',
    sources: ['childline'],
    ja: 'チャットは、夜に断られることがある(英国の例)。そのため、24時間の窓口をかならず並べる。',
    en: 'A chat may turn people away at night (an example from the United Kingdom). Therefore a line that answers at any hour always stands beside it.',
  },
  violence: {
    basis: 'survey',
    sources: ['kanagawa', 'family-trial'],
    ja: '暴力は、支援機関の事例の10.6%にあった(神奈川県)。家族向けプログラムの2023年の試験(29人)は途中で終わり、プログラムの側で攻撃的な行動が増えた。',
    en: "Violence was part of 10.6% of the cases of support agencies (Kanagawa). A trial of a programme for families (2023, 29 people) was stopped early; aggression grew in the programme's arm.",
  },
  consent: {
    basis: 'practice',
    sources: ['visit-guideline', 'hanshin'],
    ja: '訪問は、本人が望むか、家族が望み本人が同意する(はっきり拒まない)ことが条件とされている。同意が要るとする拠点もある。',
    en: 'A visit is for when the person wants it, or the family wants it and the person agrees or does not actively refuse. A branch says that consent is needed.',
  },
  minor: {
    basis: 'practice',
    sources: ['age-limits'],
    ja: '窓口には年齢の範囲があり、学校の窓口は学校にいるあいだだけ使える。',
    en: "Places of help have age limits, and the school's services end with school.",
  },
  'not-offered': {
    basis: 'survey',
    sources: ['windows'],
    ja: '窓口7,540件を数えると、電話99.9%、SNS0.1%、訪問0.05%。望む方法がその窓口にないことのほうが普通。',
    en: 'Of 7,540 windows 99.9% list the phone, 0.1% SNS, 0.05% visits. That the wished way is missing is the normal case.',
  },
  'not-now': {
    basis: 'survey',
    sources: ['edogawa', 'cabinet-2015'],
    ja: '区の調査では、32%が「何も必要ない」と答えた(江戸川区)。国の2015年の調査では、65%が機関に相談したくないと答えた(15〜39歳)。',
    en: "In a city's survey 32% wanted nothing (Edogawa). In the national survey of 2015 65% did not want to consult an agency (ages 15 to 39).",
  },
} as const satisfies { readonly [G in GateId]: Evidence };

const SUPPORTS = {
  'peer-group': {
    basis: 'survey',
    sources: ['eased-life', 'family-groups-2019'],
    ja: '楽になったきっかけは、安心できる居場所50%、仕事18%(1,516人)。居場所や当事者の集まりを行っている窓口は、約18%(2019年)。',
    en: 'What eased life: a safe place 50%, a job 18% (1,516 people). About 18% of desks run a place to be or a peer group (2019).',
  },
  'drop-in': {
    basis: 'survey',
    sources: ['eased-life', 'family-groups-2019'],
    ja: '楽になったきっかけは、安心できる居場所50%、仕事18%(1,516人)。居場所や当事者の集まりを行っている窓口は、約18%(2019年)。',
    en: 'What eased life: a safe place 50%, a job 18% (1,516 people). About 18% of desks run a place to be or a peer group (2019).',
  },
  'family-class': {
    basis: 'practice',
    sources: ['family-programme', 'family-trial'],
    ja: '小さな比較(7人と7人)では、よい変化と支援の利用が増えた。2023年の試験では攻撃的な行動が増えたため、暴力があるときは出さない。',
    en: 'A small comparison (7 and 7) found more improvement and more use of services. In a trial of 2023 aggression grew; therefore it is withheld where there is violence.',
  },
  'home-visit': {
    basis: 'practice',
    sources: ['visit-guideline'],
    ja: '外に出られない人に届く方法だが、本人の同意が条件とされている。',
    en: "It reaches those who cannot go out; the person's consent is a condition.",
  },
  referral: {
    basis: 'practice',
    sources: ['referrals'],
    ja: 'センターからの紹介先は、市町村の窓口12.5%、NPO 10.6%、保健所9.9%など、多くに分かれる。',
    en: 'Centres refer people to many places: municipal desks 12.5%, NPOs 10.6%, health centres 9.9%.',
  },
  'integrated-care-center': {
    basis: 'survey',
    sources: ['care-centres'],
    ja: '東京都の地域包括支援センター277か所のうち92.4%が、地域にひきこもりの人がいることを知っていた。',
    en: 'Of 277 integrated care centres in Tokyo 92.4% knew of people in hikikomori in their area.',
  },
  'self-reliance-support': {
    basis: 'survey',
    sources: ['family-groups-desks', 'kanagawa'],
    ja: '自立相談支援の窓口151か所のうち88.1%が、ひきこもりの相談に応じている。支援機関の事例の16.6%に、生活の苦しさがあった(神奈川県)。',
    en: 'Of 151 self-reliance support desks 88.1% handle hikikomori. Poverty was part of 16.6% of the cases of support agencies (Kanagawa).',
  },
  'employment-office': {
    basis: 'judgement',
    sources: ['eased-life'],
    ja: '楽になったきっかけに仕事を挙げた人は18%(1,516人)。仕事のことも望む人に、ハローワークを名前で示すのは判断。',
    en: 'A job is what eased life for 18% (1,516 people). To name the employment office to those who wish for help with work is a judgement.',
  },
  'youth-support-station': {
    basis: 'practice',
    sources: ['saposute'],
    ja: 'サポステの訪問には、すでにひきこもっている人を対象にしない例がある。学校にいるうちにつながっておくほうがよい。仕事のことも望む65歳より前の人に示すのは判断。',
    en: 'There is outreach by a Youth Support Station that leaves out those who have already withdrawn. So it is better to be in touch while still at school. To name it to those under 65 who wish for help with work is a judgement.',
  },
} as const satisfies { readonly [S in Support]: Evidence };

const ORDER = {
  exposure: {
    basis: 'survey',
    sources: ['nagano', 'tokyo-mail'],
    ja: '電話は家族の入り口、文字は本人の入り口になっている(相談電話は家族が77%、メール相談は本人が56%)。同じ点なら、人目や声にさらされにくい方法を先にする。',
    en: "The voice is the family's door and text the person's (77% of callers were family, 56% of e-mail users the person). With equal points the way that exposes one less comes first.",
  },
  'prefecture-first': {
    basis: 'practice',
    sources: ['small-towns'],
    ja: '小さな町では、窓口の担当者が知り合いで話せない、という家族の声がある。',
    en: 'In small towns there are families who cannot speak because they know the clerk at the desk.',
  },
  'always-open': {
    basis: 'judgement',
    sources: [],
    ja: '書いて送ることは、いつでもできる。返事は、窓口の時間になる。',
    en: 'Writing and sending is possible at any time; the reply comes in office hours.',
  },
  counterfactual: {
    basis: 'judgement',
    sources: [],
    ja: '別の人、別の年齢、あぶない状態だったら、とは想像させない。',
    en: 'Nobody is asked to imagine being someone else, another age, or in danger.',
  },
} as const satisfies { readonly [O in OrderId]: Evidence };

/** The type is complete: a reason, gate or support without an entry does not compile. */
export const EVIDENCE = { reasons: REASONS, gates: GATES, supports: SUPPORTS, order: ORDER } as const;
