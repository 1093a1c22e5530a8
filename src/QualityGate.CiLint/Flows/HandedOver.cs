using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Flows;

/// <summary>What a command tells the CI system, by files and by lines that the system reads.</summary>
internal static class HandedOver
{
    private static readonly ImmutableArray<string> Files = ["GITHUB_OUTPUT", "GITHUB_ENV", "BASH_ENV", "GITHUB_STATE"];
    private static readonly ImmutableArray<string> Failures = ["##vso[task.complete result=Failed", "##vso[task.complete result=failed"];

    /// <summary>Azure lets a step fail by a line of its output.</summary>
    public static bool FailsTheStep(ShellNode.Command command) =>
        command.Words.Any(word => Failures.Any(failure => word.Text.Contains(failure, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Adds the names under which later steps find something.</summary>
    public static void In(ShellNode.Command command, HashSet<string> kept)
    {
        if (command.AllWords().Any(word => word.Variables.Any(name => Files.Contains(name, StringComparer.OrdinalIgnoreCase))))
        {
            foreach (string text in command.Words.Skip(1).Append(command.Words[0]).Select(word => word.Text))
                Add(text.Split('=')[0], kept);
        }

        foreach (string text in command.Words.Select(word => word.Text))
        {
            Add(Between(text, "variable=", "]"), kept);
            Add(Between(text, "::set-output name=", "::"), kept);
            Add(Between(text, "::set-env name=", "::"), kept);
        }
    }

    private static void Add(string name, HashSet<string> kept)
    {
        string plain = name.Split(';')[0].Trim();
        if (plain.Length > 0 && plain.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.'))
            kept.Add(plain);
    }

    private static string Between(string text, string open, string close)
    {
        int start = text.IndexOf(open, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return "";
        start += open.Length;
        int end = text.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0 ? "" : text[start..end];
    }
}
