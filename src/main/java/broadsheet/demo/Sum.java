package broadsheet.demo;

import java.util.function.Function;

/**
 * A sum in a material file: {@code 100 * (now - before) / before}; comparisons give 1 or 0. {@code round(x)} and
 * {@code abs(x)} are known.
 */
final class Sum {
    private final String words;
    private final Function<String, Double> values;
    private int at;

    private Sum(String words, Function<String, Double> values) {
        this.words = words.replace(" ", "");
        this.values = values;
    }

    /**
     * Its value.
     *
     * @throws IllegalArgumentException when it is not understood to its end
     */
    static double of(String words, Function<String, Double> values) {
        var sum = new Sum(words, values);
        double value = sum.comparison();
        if (sum.at < sum.words.length()) {
            throw new IllegalArgumentException("Not a sum: " + words);
        }
        return value;
    }

    private double comparison() {
        double left = addition();
        if (take(">=")) {
            return left >= addition() ? 1 : 0;
        }
        if (take("<=")) {
            return left <= addition() ? 1 : 0;
        }
        if (take(">")) {
            return left > addition() ? 1 : 0;
        }
        if (take("<")) {
            return left < addition() ? 1 : 0;
        }
        return take("=") ? (left == addition() ? 1 : 0) : left;
    }

    private double addition() {
        double value = product();
        while (true) {
            if (take("+")) {
                value += product();
            } else if (take("-")) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = atom();
        while (true) {
            if (take("*")) {
                value *= atom();
            } else if (take("/")) {
                value /= atom();
            } else if (take("%")) {
                value %= atom();
            } else {
                return value;
            }
        }
    }

    private double atom() {
        if (take("-")) {
            return -atom();
        }
        if (take("round(")) {
            return Math.round(inBrackets());
        }
        if (take("abs(")) {
            return Math.abs(inBrackets());
        }
        if (take("(")) {
            return inBrackets();
        }
        int start = at;
        while (at < words.length() && (Character.isLetterOrDigit(words.charAt(at)) || words.charAt(at) == '.')) {
            at++;
        }
        String word = words.substring(start, at);
        if (word.isEmpty()) {
            throw new IllegalArgumentException("Not a sum: " + words);
        }
        return Character.isDigit(word.charAt(0)) ? Double.parseDouble(word) : values.apply(word);
    }

    private double inBrackets() {
        double value = comparison();
        if (!take(")")) {
            throw new IllegalArgumentException("A bracket stays open: " + words);
        }
        return value;
    }

    private boolean take(String sign) {
        if (!words.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }
}
