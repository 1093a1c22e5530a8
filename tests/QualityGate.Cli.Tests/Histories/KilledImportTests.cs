using System.Diagnostics;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Conditions;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Storage.Histories;
using QualityGate.Storage.Histories.Folders;

namespace QualityGate.Cli.Tests.Histories;

public sealed class KilledImportTests : IDisposable
{
    private const int Entries = 60;

    private static readonly SuiteId Suite = new("Shop.csproj", "net10.0");

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task ImportThatWasKilled_GoesOnWhereItStoppedAndCountsNothingTwice()
    {
        await using HistoryFolder from = new(_scratch.File("from"));
        foreach (int number in Enumerable.Range(0, Entries))
            await from.AddAsync(EntryOf(number), CancellationToken.None);

        string to = Directory.CreateDirectory(_scratch.File("to")).FullName;
        using (FileSystemWatcher watcher = new(to))
        using (Process import = Tool.Start(_scratch.Path, "history", "import", "from", "--history", to))
        {
            TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
            watcher.Renamed += (_, _) => begun.TrySetResult();
            watcher.EnableRaisingEvents = true;
            await Task.WhenAny(begun.Task, import.WaitForExitAsync());
            import.Kill(entireProcessTree: true);
            await import.WaitForExitAsync();
        }

        await using HistoryFolder history = new(to);
        StoredHistory halfway = await history.ReadAsync(CancellationToken.None);
        Assert.InRange(halfway.History.Entries.Length, 1, Entries);
        Assert.Empty(halfway.Unreadable);

        ToolRun again = await Tool.RunAsync(_scratch.Path, "history", "import", "from", "--history", to);

        Assert.True(again.ExitCode == 0, again.ToString());
        Assert.Contains(FormattableString.Invariant($"{Entries - halfway.History.Entries.Length} added, 0 replaced by a fuller state, {halfway.History.Entries.Length} known already"), again.Output, StringComparison.Ordinal);
        Assert.Equal(Entries, (await history.ReadAsync(CancellationToken.None)).History.Entries.Length);
    }

    private static HistoryEntry EntryOf(int number) => new()
    {
        Origin = number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture),
        Source = EntrySource.ResultFile,
        At = DateTimeOffset.UnixEpoch.AddDays(number),
        Target = "",
        Code = CodeVersion.Unknown,
        Suites =
        [
            new SuiteEntry
            {
                Suite = Suite,
                Roster = new Roster([new RosterTest(new TestId(Suite, "Shop.Tests", "Adds", ""), "Adds")]),
                Conditions =
                [
                    new ConditionEntry
                    {
                        Conditions = "asconfigured",
                        Nature = ConditionNature.Natural,
                        Runs = [new EntryRun(DateTimeOffset.UnixEpoch.AddDays(number), TimeSpan.FromSeconds(1), Completion.Completed, IsMassFailure: false)],
                        Strips = ["P"],
                        StripOf = [0],
                        Milliseconds = [1],
                    },
                ],
            },
        ],
    };
}
