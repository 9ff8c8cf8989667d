package cn.petition.domain.parameter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a parameter's value may look like. */
record ParameterType(List<String> choices, Function<String, Optional<String>> check) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    static ParameterType flag() {
        return choice("true", "false");
    }

    static ParameterType choice(String... values) {
        List<String> choices = List.of(values);
        return new ParameterType(
                choices,
                value -> choices.contains(value)
                        ? Optional.empty()
                        : Optional.of("只能填写" + String.join("或者", choices)));
    }

    static ParameterType number(int least, int most) {
        String expected = "应当是%d至%d之间的整数".formatted(least, most);
        return new ParameterType(List.of(), value -> {
            boolean fits = value.matches("\\d{1,6}")
                    && Integer.parseInt(value) >= least
                    && Integer.parseInt(value) <= most;
            return fits ? Optional.empty() : Optional.of(expected);
        });
    }

    /** At most six points in time, none twice: days 0 to 60, or 1 to 99 per cent. */
    static ParameterType thresholds() {
        Pattern one = Pattern.compile("(60|[1-5]?\\d)|([1-9]\\d?)%");
        String expected = "应当是以英文逗号分隔的剩余日数（0至60）或者已过比例（1%至99%），最多六个，例如7,3,1或者50%,75%";
        return new ParameterType(List.of(), value -> {
            List<String> points = List.of(value.split(",", -1));
            boolean fits = points.size() <= 6
                    && Set.copyOf(points).size() == points.size()
                    && points.stream().allMatch(point -> one.matcher(point).matches());
            return fits ? Optional.empty() : Optional.of(expected);
        });
    }

    /** Every named field must occur, or two matters could get the same number. */
    static ParameterType template(String... fields) {
        Set<String> required = Set.of(fields);
        String expected = List.of(fields).stream().collect(Collectors.joining("}{", "应当包含且只包含{", "}"));
        return new ParameterType(List.of(), value -> {
            Set<String> found = FIELD.matcher(value).results().map(one -> one.group(1)).collect(Collectors.toSet());
            boolean strayBrace = !FIELD.matcher(value).replaceAll("").matches("[^{}]*");
            return found.equals(required) && !strayBrace ? Optional.empty() : Optional.of(expected);
        });
    }

    Optional<String> complaint(String value) {
        return check.apply(value);
    }
}
