using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Projects.Owners;

namespace QualityGate.Cli.Flows;

/// <summary>Asks the repository about the files of the tests that failed: whom to turn to, and what may have done it. One walk through git for all of them.</summary>
/// <param name="root">Topmost folder of the repository.</param>
/// <param name="before">What was seen of the tests before, in an audit that goes on.</param>
internal sealed class SourceTracing(string root, Ledger before) : IProgress<RunEvent>
{
    private readonly Lock _turn = new();
    private readonly Dictionary<TestId, string> _files = [];
    private readonly HashSet<TestId> _failed = [];

    /// <summary>Remembers where tests stand, and which of them fail.</summary>
    public void Report(RunEvent value)
    {
        lock (_turn)
        {
            switch (value)
            {
                case RunEvent.SuiteDiscovered(var discovery):
                    foreach (DiscoveredTest test in discovery.Tests.Where(test => test.Location is not null))
                        _files[test.Id] = _files[test.Id.WholeMethod] = test.Location!.File;
                    break;
                case RunEvent.TestObserved(_, var seen) when seen.Outcome.IsFailure():
                    _failed.Add(seen.Test);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Of every file in which a test failed, ordered by path. Who owns it and who changed it are left out where they are not known.</summary>
    public async Task<ImmutableArray<SourceFile>> TraceAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<string> files = Files();
        ImmutableDictionary<string, LastChange> changes = await LastChanges.ReadAsync(root, files, cancellationToken);
        CodeOwners owners = CodeOwners.Read(root);
        return
        [
            .. files
                .Select(file => new SourceFile { Path = file, Owners = owners.Of(file), Changed = changes.GetValueOrDefault(file) })
                .Where(file => file.Changed is not null || !file.Owners.IsEmpty),
        ];
    }

    private ImmutableArray<string> Files()
    {
        lock (_turn)
        {
            return
            [
                .. _failed
                    .Select(test => _files.GetValueOrDefault(test) ?? _files.GetValueOrDefault(test.WholeMethod))
                    .Concat(before.Suites.Values.SelectMany(suite => suite.Tests).Where(test => test.Conditions.Any(tally => tally.Failures > 0)).Select(test => test.Location?.File))
                    .OfType<string>()
                    .Where(file => !Path.IsPathRooted(file))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
        }
    }
}
