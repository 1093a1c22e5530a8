namespace QualityGate.Cli.Setups;

/// <summary>One file that is set up.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Content">What it holds afterwards, unless it is left as it is.</param>
/// <param name="Action">What becomes of it.</param>
internal sealed record SetupFile(string Path, string Content, SetupAction Action)
{
    public bool IsWritten => Action is SetupAction.Write or SetupAction.Append or SetupAction.Replace;

    /// <summary>A file of its own, which an earlier one is never replaced by unless that is asked for.</summary>
    public static SetupFile Of(string root, string path, string content, Overwriting overwriting)
    {
        string file = System.IO.Path.Combine(root, path);
        SetupAction action = !File.Exists(file) ? SetupAction.Write
            : File.ReadAllText(file).ReplaceLineEndings("\n") == content ? SetupAction.Keep
            : overwriting == Overwriting.Allowed ? SetupAction.Replace : SetupAction.Leave;
        return new SetupFile(path, content, action);
    }

    /// <summary>Lines that a file is to have, whatever else is in it.</summary>
    public static SetupFile WithLines(string root, string path, params ImmutableArray<string> lines)
    {
        string file = System.IO.Path.Combine(root, path);
        string before = File.Exists(file) ? File.ReadAllText(file) : "";
        ImmutableHashSet<string> there = [.. before.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim().Trim('/'))];
        ImmutableArray<string> missing = [.. lines.Where(line => !there.Contains(line.Trim('/')))];
        string gap = before.Length == 0 || before.EndsWith('\n') ? "" : "\n";
        return new SetupFile(
            path,
            missing.IsEmpty ? before : $"{before}{gap}{string.Concat(missing.Select(line => $"{line}\n"))}",
            missing.IsEmpty ? SetupAction.Keep : before.Length == 0 ? SetupAction.Write : SetupAction.Append);
    }
}
