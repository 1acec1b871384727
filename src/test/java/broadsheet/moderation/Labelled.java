package broadsheet.moderation;

import java.util.ArrayList;
import java.util.List;

/** Invented comments with what moderators would say of them: every second one to learn from, the others to be judged. */
final class Labelled {
    record Item(String words, boolean isSpam) {}

    private static final List<String> GOODS = List.of(
            "viagra",
            "cialis",
            "replica watches",
            "designer handbags",
            "weight loss pills",
            "forex signals",
            "crypto coins",
            "online casino bonus",
            "payday loans",
            "premium followers");
    private static final List<String> SPAM = List.of(
            "Buy cheap %s now with 70%% discount, visit http://best-%s.example/shop",
            "I made $5000 a week from home with %s, ask my mentor on telegram how to start",
            "Best %s online!!! Free delivery, click here http://deal-%s.example today",
            "Great post dear, I have bookmarked your website. Also check my page about %s",
            "A genuine hacker helped me to recover my funds and %s, contact him on whatsapp +1 555 0100 222",
            "Limited offer: %s with guaranteed profit, join our group on telegram, no risk",
            "Get %s without prescription, order today, discreet packaging, 100%% guaranteed");
    private static final List<String> FOREIGN_SPAM = List.of(
            "网上赌场首存送彩金，加微信 abc%s 领取",
            "专业代开发票，优惠，加微信 fp%s 联系",
            "兼职日赚五百元，在家工作，加微信 jz%s",
            "قروض فورية بدون ضمان، تواصل معنا على واتساب 0%s",
            "اربح المال من كازينو اونلاين، سجل الآن واحصل على مكافأة %s",
            "بيع متابعين حقيقيين بأرخص الأسعار، تواصل واتساب %s");
    private static final List<String> SUBJECTS = List.of(
            "the new tram line",
            "the council's budget",
            "the school in Mill Street",
            "the harbour bridge",
            "the hospital",
            "the football club",
            "the library",
            "the flood of last spring",
            "the mayor",
            "the cycle path",
            "the old theatre",
            "the market square");
    private static final List<String> HAM = List.of(
            "I do not agree with what is said here about %s; the figures of last year tell another story.",
            "Thank you for this report. My grandmother worked for decades beside %s and would have been glad to read it.",
            "Why does nobody ask those who live there? We have waited for an answer about %s since March.",
            "The article forgets that %s was paid for by all of us, and that the casino next door pays no tax.",
            "I was there yesterday, and %s looked quite different. Who took the photograph, and when?",
            "My bank refused me a loan, and here they spend millions on %s. It makes me angry!",
            "A correction: %s was opened in 1974, not in 1975, see https://archive.example/1974 for the minutes.",
            "Could the paper explain how %s is to be financed when interest rates stay at 4%%?",
            "Well written. I only wonder whether %s will still matter to anybody in ten years' time.",
            "People from Scunthorpe, Essex and Penistone know this: %s is nothing without good buses.");
    private static final List<String> FOREIGN_HAM = List.of(
            "这篇报道写得很好，希望市政府能认真考虑第%s条建议。",
            "我在这里住了%s年，从来没有见过这么大的洪水。",
            "记者应该去问问住在那里的人，而不是只听市长说，第%s次了。",
            "شكرا على هذا التقرير، سكنت في هذا الحي %s سنة وأعرف المشكلة جيدا.",
            "لا أتفق مع الكاتب، فالأرقام المنشورة قبل %s أشهر تقول غير ذلك.",
            "متى سيفتح الجسر الجديد؟ ننتظر منذ %s أشهر.");
    private static final int FOREIGN_TIMES = 8;

    private Labelled() {}

    static List<Item> all() {
        var all = new ArrayList<Item>();
        for (int i = 0; i < GOODS.size(); i++) {
            for (String template : SPAM) {
                String goods = disguised(GOODS.get(i), all.size());
                all.add(new Item(template.formatted(goods, goods.replaceAll("[^a-z]", "")), true));
            }
        }
        for (int i = 0; i < FOREIGN_TIMES; i++) {
            for (int j = 0; j < FOREIGN_SPAM.size(); j++) {
                all.add(new Item(FOREIGN_SPAM.get(j).formatted(Integer.toString(700 + 37 * i)), true));
                all.add(new Item(FOREIGN_HAM.get(j).formatted(Integer.toString(3 + i)), false));
            }
        }
        for (String subject : SUBJECTS) {
            HAM.forEach(template -> all.add(new Item(template.formatted(subject), false)));
        }
        return all;
    }

    /** Every third one is written as spammers do. */
    private static String disguised(String goods, int number) {
        return switch (number % 9) {
            case 2 -> goods.replace('i', '1').replace('o', '0');
            case 5 -> goods.replace("a", "а").replace("e", "е");
            case 8 -> String.join("\u200B", goods.split("", -1));
            default -> goods;
        };
    }
}
