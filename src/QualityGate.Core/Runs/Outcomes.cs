namespace QualityGate.Core.Runs;

/// <summary>Questions about an <see cref="Outcome"/>.</summary>
public static class Outcomes
{
    public static bool IsFailure(this Outcome outcome) => outcome is Outcome.Failed or Outcome.Hung or Outcome.Crashed;

    /// <summary>A trial is a result that says something about the test: it passed or it failed in some way.</summary>
    public static bool IsTrial(this Outcome outcome) => outcome == Outcome.Passed || outcome.IsFailure();

    /// <summary>Of two results of rows that fold into one, the one to report: the worse.</summary>
    public static Outcome Worse(Outcome one, Outcome other) => Severity(one) >= Severity(other) ? one : other;

    /// <summary>One letter for strips such as <c>PPFP</c>: P, F, S, H, C, and a dot for not observed.</summary>
    public static char ToLetter(this Outcome outcome) => outcome switch
    {
        Outcome.NotObserved => '.',
        Outcome.Passed => 'P',
        Outcome.Failed => 'F',
        Outcome.Skipped => 'S',
        Outcome.Hung => 'H',
        Outcome.Crashed => 'C',
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
        _ => throw new FormatException($"'{letter}' stands for no outcome; expected one of P F S H C and a dot."),
    };

    private static int Severity(Outcome outcome) => outcome switch
    {
        Outcome.NotObserved => 0,
        Outcome.Skipped => 1,
        Outcome.Passed => 2,
        Outcome.Failed => 3,
        Outcome.Hung => 4,
        Outcome.Crashed => 5,
        _ => throw new UnreachableException(),
    };
}
