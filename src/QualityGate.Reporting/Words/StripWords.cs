namespace QualityGate.Reporting.Words;

/// <summary>The runs of a test, a letter each.</summary>
internal static class StripWords
{
    private const int RunsShown = 100;

    public const string Legend = "One letter a run, in order: P passed, F failed, S skipped, H hung, C crashed its host, a dot where the run showed nothing of the test, a dash where it was left out.";

    /// <summary>The first runs, with an ellipsis where there are more.</summary>
    public static string Shown(string strip) => strip.Length <= RunsShown ? strip : $"{strip[..RunsShown]}…";
}
