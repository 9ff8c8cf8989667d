package cn.petition;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The petition bureau's system (信访信息系统): starts every module in one process. */
@SpringBootApplication
public class PetitionApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PetitionApplication.class, arguments);
    }
}
