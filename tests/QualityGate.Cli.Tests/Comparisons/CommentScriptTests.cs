using System.Text.RegularExpressions;
using QualityGate.Cli.Tests.Resuming;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Comparisons;

/// <summary>The script of docs/ci.md that writes the comment: it never changes what the job ends with.</summary>
public sealed partial class CommentScriptTests : IDisposable
{
    private const string Marker = "<!-- qualitygate:compare 0a1b2c3d -->";

    private readonly ScratchFolder _scratch = new();

    public CommentScriptTests()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "ci.md"));
        _scratch.Write("comment.sh", Script().Match(page).Groups["script"].Value);
        _scratch.Write("compare.md", $"{Marker}\n## QualityGate: NOT WORSE\n");
    }

    public void Dispose() => _scratch.Dispose();

    [LinuxFact]
    public async Task CommentThatIsThere_IsReplaced()
    {
        string calls = await RunAsync("""case "$*" in *--jq*) echo 42; echo 43;; esac""");

        Assert.Contains(Marker, calls, StringComparison.Ordinal);
        Assert.Contains("--method PATCH repos/o/r/issues/comments/42 --field body=@compare.md", calls, StringComparison.Ordinal);
        Assert.DoesNotContain("POST", calls, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task FirstComment_IsWritten() =>
        Assert.Contains("--method POST repos/o/r/issues/7/comments --field body=@compare.md", await RunAsync(":"), StringComparison.Ordinal);

    [LinuxTheory]
    [InlineData("exit 1")]
    [InlineData("""case "$*" in *--jq*) echo 42;; *) exit 1;; esac""")]
    [InlineData("""case "$*" in *--jq*) ;; *) exit 1;; esac""")]
    public async Task ServiceThatFails_IsAWarning(string answer) => Assert.Contains("::warning::", await RunAsync(answer), StringComparison.Ordinal);

    [LinuxFact]
    public async Task ComparisonThatIsMissing_IsAWarning()
    {
        File.Delete(_scratch.File("compare.md"));

        Assert.Contains("::warning::", await RunAsync(":"), StringComparison.Ordinal);
    }

    /// <summary>Everything that was said, and every call of the program that speaks to GitHub, which answers as told.</summary>
    private async Task<string> RunAsync(string answer)
    {
        _scratch.Write("gh", $"#!/usr/bin/env bash\necho \"gh $*\" >&2\n{answer}\n");
        ToolRun run = await Tool.BashAsync(_scratch.Path, "-c", "chmod +x gh; PATH=\"$PWD:$PATH\" GITHUB_REPOSITORY=o/r PULL_REQUEST=7 bash -e comment.sh compare.md");
        Assert.Equal(0, run.ExitCode);
        return run.Output + run.Error;
    }

    [GeneratedRegex("`\\.github/comment\\.sh`:\n\n```bash\n(?<script>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Script();
}
