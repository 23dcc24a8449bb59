// Names of places that no catalogue lists: countries and cities that tables compare with, and how other names end.
// Law: one such name says nothing; of all names of a row or column most have to be places.
import type { NameIndex } from '../names';
import { matchArea } from '../names';
import { foldText } from '../notation/cleanText';

const KNOWN = new Set(
  (
    'afghanistan|albania|algeria|argentina|australia|austria|bangladesh|belgium|brazil|bulgaria|cambodia|cameroon|canada|chile|' +
    'china|colombia|croatia|cuba|cyprus|czech republic|czechia|denmark|ecuador|egypt|estonia|ethiopia|finland|france|germany|' +
    'ghana|greece|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|japan|kazakhstan|kenya|korea|latvia|lithuania|' +
    'luxembourg|malaysia|malta|mexico|morocco|netherlands|new zealand|nigeria|norway|pakistan|peru|philippines|poland|portugal|' +
    'romania|russia|russian federation|saudi arabia|serbia|singapore|slovakia|slovak republic|slovenia|south africa|south korea|' +
    'spain|sweden|switzerland|thailand|tunisia|turkey|ukraine|united kingdom|united states|vietnam|world|european union|' +
    '美国|日本|德国|英国|法国|意大利|加拿大|俄罗斯|韩国|印度|巴西|澳大利亚|西班牙|荷兰|瑞士|瑞典|新加坡|以色列|芬兰|丹麦|' +
    '广州|深圳|珠海|佛山|东莞|中山|惠州|江门|肇庆|汕头|杭州|宁波|温州|嘉兴|绍兴|金华|台州|合肥|芜湖|福州|厦门|泉州|济南|青岛|' +
    '烟台|潍坊|临沂|日照|郑州|洛阳|武汉|宜昌|襄阳|长沙|株洲|成都|绵阳|西安|沈阳|大连|长春|哈尔滨|石家庄|太原|呼和浩特|南昌|九江|' +
    '赣州|南宁|柳州|桂林|海口|三亚|贵阳|遵义|昆明|拉萨|兰州|西宁|银川|乌鲁木齐'
  ).split('|'),
);

const PLACE_END = /^[\u4e00-\u9fff]{2,}(省|市|自治区|自治州|地区|新区|县|区|旗|盟|街道)$/;
/** "中小城市", "示范县", "开发区": kinds of places, which tables count. */
const KIND_OF_PLACE =
  /(城市|[城市辖社小园景库矿山校灾牧林郊特街园]区|(保护|示范|试验|实验|开发|保税|自贸|功能)区|(地|县|区|市)(市|区|县)|乡镇|(贫困|示范|百强|试点|全|各|本|外|其他|自治)(省|市|县|区|州|旗))$/;

function isPlace(names: NameIndex, text: string): boolean {
  if (matchArea(names, text) !== null) return true;
  const folded = foldText(text).toLowerCase();
  if (KNOWN.has(folded) || KNOWN.has(folded.replace(/市$/, ''))) return true;
  return PLACE_END.test(folded) && !KIND_OF_PLACE.test(folded);
}

/** Most of the names are places; a list of all countries holds many of those that every table compares with. */
export function arePlaces(names: NameIndex, labels: readonly string[]): boolean {
  if (labels.length < 2) return false;
  const places = labels.filter((label) => isPlace(names, label)).length;
  return places * 10 >= labels.length * 6 || (places >= 10 && places * 5 >= labels.length);
}
