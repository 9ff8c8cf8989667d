package cn.petition.workflow.opinioncheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The single claims in a claim text. An enumeration (一、 1. （二） ① 第三，) is taken as it stands; otherwise each sentence
 * that asks for something is a claim, and a part of it that begins with what is to be done opens another one.
 */
final class Claims {

    private static final Pattern ITEM = Pattern.compile(
            "(?:^|(?<=[\\s。;;:：]))(?:[(（]?[一二三四五六七八九十]{1,2}[)）、]|第[一二三四五六七八九十]{1,2}[,、项条]|[(（]\\d{1,2}[)）]|\\d{1,2}(?:、|\\.(?!\\d)|\\)))|[①-⑳]");
    private static final Pattern SENTENCE = Pattern.compile("[。;!?；！？\\n\\r]+");
    private static final Pattern CLAUSE = Pattern.compile("[,，]");
    private static final String DONE = "(退还|返还|退回|支付|补发|发放|赔偿|补偿|解决|查处|处理|处罚|恢复|拆除|修复|维修|更换|停止|公开|纠正|撤销|办理|"
            + "落实|安排|追究|给予|认定|调查|核实|重新|协调|督促|安装|增设|增加|取消|降低|提高|交付|偿还|兑现|整改|治理|改造|清理|移除|归还|答复|道歉|"
            + "按照?[^,]{2,12}(供热|供水|供电|支付|安置|补偿|办理|执行))";
    private static final Pattern ASKS = Pattern.compile("请求|要求|希望|恳请|申请|诉求|请(你|您|贵|政府|有关|相关|领导|市|县|区|局)|" + "^(并|且|同时|以及|尽快|依法|及时)?" + DONE);
    // 解决…问题 at the end of a sentence is mostly the purpose of what stands before it
    private static final Pattern ANOTHER = Pattern.compile("^(?!解决)(并|且|同时|以及|另外|还|尽快|依法|及时|要求|请求){0,2}" + DONE);

    private Claims() {}

    static List<String> in(String text) {
        String plain = Prose.plain(text).replace('：', ':');
        var items = items(plain);
        return items.size() > 1 ? items : asking(plain);
    }

    private static List<String> items(String text) {
        var starts = ITEM.matcher(text).results().toList();
        var items = new ArrayList<String>();
        for (int at = 0; at < starts.size(); at++) {
            int to = at + 1 < starts.size() ? starts.get(at + 1).start() : text.length();
            String item = text.substring(starts.get(at).end(), to).strip();
            if (Prose.letters(item).length() > 1) {
                items.add(item);
            }
        }
        return items;
    }

    private static List<String> asking(String text) {
        var claims = new ArrayList<String>();
        for (String sentence : SENTENCE.split(text)) {
            if (ASKS.matcher(sentence.strip()).find()) {
                claims.addAll(clauses(sentence.strip()));
            }
        }
        return claims.isEmpty() ? List.of(text) : claims;
    }

    private static List<String> clauses(String sentence) {
        var claims = new ArrayList<String>();
        for (String clause : CLAUSE.split(sentence)) {
            boolean asks = claims.isEmpty() || ANOTHER.matcher(clause.strip()).find();
            if (asks) {
                claims.add(clause.strip());
            } else {
                claims.set(claims.size() - 1, claims.get(claims.size() - 1) + "," + clause.strip());
            }
        }
        return claims;
    }
}
