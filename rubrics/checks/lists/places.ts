/** Provinces with their cities: by hand, from the administrative divisions of 2024. */
const PLACES = `
北京 上海 天津 重庆 香港 澳门
河北 石家庄唐山秦皇岛邯郸邢台保定张家口承德沧州廊坊衡水雄安
山西 太原大同阳泉长治晋城朔州晋中运城忻州临汾吕梁
内蒙古 呼和浩特包头乌海赤峰通辽鄂尔多斯呼伦贝尔
辽宁 沈阳大连鞍山抚顺本溪丹东锦州营口阜新辽阳盘锦铁岭葫芦岛
吉林 长春四平辽源通化白山松原白城
黑龙江 哈尔滨齐齐哈尔鸡西鹤岗双鸭山大庆伊春佳木斯七台河牡丹江黑河绥化
江苏 南京无锡徐州常州苏州南通连云港淮安盐城扬州镇江泰州宿迁昆山江阴
浙江 杭州宁波温州嘉兴湖州绍兴金华衢州舟山台州丽水义乌
安徽 合肥芜湖蚌埠淮南马鞍山淮北铜陵安庆黄山滁州阜阳宿州六安亳州池州宣城
福建 福州厦门莆田三明泉州漳州南平龙岩宁德
江西 南昌景德镇萍乡九江新余鹰潭赣州吉安宜春抚州上饶
山东 济南青岛淄博枣庄东营烟台潍坊济宁泰安威海日照临沂德州聊城滨州菏泽
河南 郑州开封洛阳平顶山安阳鹤壁新乡焦作濮阳许昌漯河三门峡南阳商丘信阳周口驻马店
湖北 武汉黄石十堰宜昌襄阳鄂州荆门孝感荆州黄冈咸宁随州恩施
湖南 长沙株洲湘潭衡阳邵阳岳阳常德张家界益阳郴州永州怀化娄底
广东 广州深圳珠海汕头韶关佛山江门湛江茂名肇庆惠州梅州汕尾河源阳江清远东莞中山潮州揭阳云浮
广西 南宁柳州桂林梧州北海防城港钦州贵港玉林百色贺州河池来宾崇左
海南 海口三亚三沙儋州
四川 成都自贡攀枝花泸州德阳绵阳广元遂宁内江乐山南充眉山宜宾广安达州雅安巴中资阳
贵州 贵阳六盘水遵义安顺毕节铜仁
云南 昆明曲靖玉溪保山昭通丽江普洱临沧
西藏 拉萨日喀则昌都林芝山南那曲
陕西 西安铜川宝鸡咸阳渭南延安汉中榆林安康商洛
甘肃 兰州嘉峪关金昌白银天水武威张掖平凉酒泉庆阳定西陇南
青海 西宁海东
宁夏 银川石嘴山吴忠固原中卫
新疆 乌鲁木齐克拉玛依吐鲁番哈密
`;
/** Names of cities that are words, or parts of words, more often. */
const ALSO_WORDS = new Set(
  '大同 长治 保定 平凉 白银 阳江 中山 南平 安康 中卫 三明 宁德 德阳 广元 广安 山南 内江 海口 通化 白山 北海 来宾 安庆 宜春 抚州 吉安 新余 丹东 本溪 大庆 伊春 海东 定西 金昌 东营 日照 威海 新乡 周口 安阳 常德 永州 怀化 安顺 天水 固原 随州 黄山 泰安 长春 河源 河池 百色 崇左 德州 池州 宣城 普洱 吉林 安康 四平 辽源'.split(
    ' ',
  ),
);

/** Cities of longer names, by what follows a name of two. */
const LONG =
  /石家庄|秦皇岛|张家口|呼和浩特|鄂尔多斯|呼伦贝尔|葫芦岛|哈尔滨|齐齐哈尔|双鸭山|佳木斯|七台河|牡丹江|连云港|马鞍山|景德镇|平顶山|三门峡|驻马店|张家界|防城港|攀枝花|六盘水|日喀则|嘉峪关|石嘴山|乌鲁木齐|克拉玛依|吐鲁番/u;

/** Names of places, each with the province that it is in. */
export const places: ReadonlyMap<string, string> = new Map(
  PLACES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [province = '', ...rest] = line.split(' ');
      if (!line.includes(' ') || rest[0]!.length === 2)
        return line.split(' ').map((one) => [one, one]);
      return [
        [province, province],
        ...namesIn(rest[0]!).map((one): [string, string] => [one, province]),
      ];
    })
    .filter(([name]) => !ALSO_WORDS.has(name)),
);

function namesIn(run: string): string[] {
  const names: string[] = [];
  for (let at = 0; at < run.length; ) {
    const long = LONG.exec(run.slice(at, at + 4));
    const name = long?.index === 0 ? long[0] : run.slice(at, at + 2);
    names.push(name);
    at += name.length;
  }
  return names;
}
