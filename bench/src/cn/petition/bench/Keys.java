package cn.petition.bench;

import cn.petition.domain.secrecy.SecretKeys;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The keys of the installation in its data folder, made there as the product makes them. */
final class Keys {

    private Keys() {}

    static SecretKeys of(Path folder) {
        return SecretKeys.forDemonstration(Map.of(), folder);
    }

    static Map<String, String> inOrNewIn(Path folder) throws IOException {
        of(folder);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("keys.properties"))) {
            properties.load(reader);
        }
        Map<String, String> keys = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> keys.put(name, properties.getProperty(name)));
        return keys;
    }
}
