package cn.petition.intake.ledgerfile;

/**
 * A cell that cannot be taken as it stands: its place ({@code column} from 0), what the file shows there, and one
 * sentence that says what to do. The cell itself is handed over empty, so that nobody goes on with a guess.
 */
public record CellProblem(int column, String heading, String shown, String sentence) {}
