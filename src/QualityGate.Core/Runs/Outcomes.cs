namespace QualityGate.Core.Runs;

/// <summary>Questions about an <see cref="Outcome"/>.</summary>
public static class Outcomes
{
    public static bool IsFailure(this Outcome outcome) => outcome is Outcome.Failed or Outcome.Hung or Outcome.Crashed;

    /// <summary>A trial is a result that says something about the test: it passed or it failed in some way.</summary>
    public static bool IsTrial(this Outcome outcome) => outcome == Outcome.Passed || outcome.IsFailure();

    /// <summary>Of two results of rows that fold into one, the one to report: the worse.</summary>
    public static Outcome Worse(Outcome one, Outcome other) => Severity(one) >= Severity(other) ? one : other;

    /// <summary>True when the test took its whole process with it, so that the tests after it could not be seen.</summary>
    public static bool IsDisruption(this Outcome outcome) => outcome is Outcome.Hung or Outcome.Crashed;

    /// <summary>True when the run had something to say about the test, if only that it was skipped.</summary>
    public static bool IsSeen(this Outcome outcome) => outcome.IsTrial() || outcome == Outcome.Skipped;

    /// <summary>One letter for strips such as <c>PPFP</c>: P, F, S, H, C, a dot for not observed and a dash for left out.</summary>
    public static char ToLetter(this Outcome outcome) => outcome switch
    {
        Outcome.NotObserved => '.',
        Outcome.Passed => 'P',
        Outcome.Failed => 'F',
        Outcome.Skipped => 'S',
        Outcome.Hung => 'H',
        Outcome.Crashed => 'C',
        Outcome.LeftOut => '-',
        _ => throw new UnreachableException(),
    };

    /// <summary>Reads <see cref="ToLetter"/> back.</summary>
    /// <exception cref="FormatException">The letter stands for no outcome.</exception>
    public static Outcome FromLetter(char letter) => letter switch
    {
        '.' => Outcome.NotObserved,
        'P' => Outcome.Passed,
        'F' => Outcome.Failed,
        'S' => Outcome.Skipped,
        'H' => Outcome.Hung,
        'C' => Outcome.Crashed,
        '-' => Outcome.LeftOut,
        _ => throw new FormatException($"'{letter}' stands for no outcome; expected one of P F S H C, a dot and a dash."),
    };

    private static int Severity(Outcome outcome) => outcome switch
    {
        Outcome.LeftOut => 0,
        Outcome.NotObserved => 1,
        Outcome.Skipped => 2,
        Outcome.Passed => 3,
        Outcome.Failed => 4,
        Outcome.Hung => 5,
        Outcome.Crashed => 6,
        _ => throw new UnreachableException(),
    };
}
