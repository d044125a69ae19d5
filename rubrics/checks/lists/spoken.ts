import { BEGINS, form, type SlipForm } from '../wording/forms';

/**
 * Words of talk and of the net, and forms that address a reader; by hand. Only what never arises
 * where two words meet (`文明儿童`, `个人设备`), or with what may stand beside it.
 */

const talk = form('是口语,标准宜用书面语', 'a colloquial word');
const net = form('是网络用语,不宜入标准', 'a word of the net');
const address = form('直呼读者或自称,标准宜写明主体', 'addresses the reader');

const TALK =
  '咱们|咱|俺|头头|老板们|好日子|搞上去|搞定|搞砸|弄好|弄清|弄明白|整明白|挺好|挺不错|挺多|挺大|挺快|挺高|蛮有|蛮好|蛮不错|蛮多|' +
  '还算好|还算不错|还算可以|还算管用|不管用|很管用|快点儿|慢点儿|一点儿|有点儿|这儿|那儿|哪儿|啥|咋样|咋办|别扭|特别棒|棒棒|差不离|' +
  '八九不离十|没辙|没劲|压根儿|打心眼|心里有数|说白了|说到底|讲白了|拍脑袋|拍胸脯|磨洋工|打马虎眼|糊弄|瞎搞|瞎编|瞎指挥|' +
  '乱七八糟|一塌糊涂|拉倒|好多好多|折腾|忽悠|靠谱|顶呱呱|呱呱叫|门儿清|麻溜|撂挑子|掉链子|一窝蜂|花里胡哨|干巴巴|大伙儿|爷们|哥们|差不多得了|倍儿';
const NET =
  '超赞|yyds|YYDS|永远的神|天花板级|拿捏|躺赢|躺平|内卷|摆烂|神器|爆款|秒杀|吊打|碾压|绝绝子|栓Q|破防|打call|打CALL|网红|刷屏|逆袭|开挂|牛掰|牛逼|' +
  '萌萌哒|么么哒|奥利给|冲鸭|真香|杠杠的|满满的正能量|yysy|xswl|u1s1|awsl|吐槽|秀肌肉|妥妥的|宝藏级|封神|小伙伴|老铁|社死|凡尔赛|爷青回|佛系|C位|' +
  '无敌了|超级棒|超好用|酷炫|吸睛|圈粉|涨粉|蹭热点|甩锅|高大上|接地气地|暖心哦';

export const spoken: readonly SlipForm[] = [
  talk(TALK, TALK),
  talk('卖力', '(?<!外)卖力(?!求|度)'),
  talk('老百姓', `老百姓(?=对|的)`),
  talk('老板', `${BEGINS}老板(?=(?:带|应|要|负责|必须|重视|亲自))`),
  net(NET, NET),
  net('给力', '(?<![供补自])给力(?![度求量])'),
  net('666|233', `[,\uff0c](?:666+|233+)[,\uff0c。!\uff01]`),
  net('哦|呀|啦|嘛|噢', `(?<=\\p{Script=Han})[哦呀啦嘛噢](?=[。;\uff1b,\uff0c!\uff01]|$)`),
  address('您', '您们?'),
  address(
    '你',
    '你(?=(?:们|应|要|可|需|必|须|单位|厂|校|院|公司|部门|方|局|区|县|自己|的|将))|请你',
  ),
  address(
    '贵',
    `(?<=^|[,\uff0c。;\uff1b:\uff1a(\uff08“、向由对与给是将])贵(?=(?:公司|单位|组织|企业|厂|校|院|方|部门|机构|局))`,
  ),
  address('大家', `${BEGINS}大家(?=(?:应|要|必须|可以|都|需|须))`),
  address('我', `${BEGINS}我们?(?=(?:应|要|必须|可以|将|需|须|认为|建议|希望))`),
];
