package cn.petition.bench;

import java.util.Arrays;

/** Why a file is closed that never got an opinion: the petitioner was told. Products that ask for no ground get none. */
final class Told {

    private static final Object GROUND = find();

    private Told() {}

    static Object ground() {
        return GROUND;
    }

    private static Object find() {
        try {
            return Arrays.stream(Class.forName("cn.petition.domain.petition.CompletionGround")
                            .getEnumConstants())
                    .filter(ground -> ((Enum<?>) ground).name().equals("TOLD"))
                    .findFirst()
                    .orElse(null);
        } catch (ClassNotFoundException older) {
            return null;
        }
    }
}
