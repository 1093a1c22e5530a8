using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.TestRuns;

/// <summary>Switches and programs by which failed tests run again.</summary>
internal static class RetrySwitches
{
    private static readonly ImmutableHashSet<string> Programs = ["retry", "travis_retry", "dotnet-retest", "retest", "circleci-retry"];

    /// <summary>The word that says so; null when there is none.</summary>
    public static Word? Find(ShellNode.Command command)
    {
        for (int at = 0; at < command.Words.Length; at++)
        {
            Word word = command.Words[at];
            bool isSwitch = word.Text is "--retry-failed-tests" or "--rerun-failed" && command.Words.ElementAtOrDefault(at + 1)?.Text is not "0";
            bool isAssigned = word.Text.StartsWith("--retry-failed-tests=", StringComparison.Ordinal) && !word.Text.EndsWith("=0", StringComparison.Ordinal);
            if (isSwitch || isAssigned || (at < 2 && Programs.Contains(word.Text)))
                return word;
        }

        return null;
    }
}
