using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Imports;

/// <summary>Makes runs of files.</summary>
internal static class ImportedRuns
{
    private static readonly KnownNames Nobody = KnownNames.In(History.Empty);

    // Where a file names neither assembly nor suite there is nothing to call it by.
    private static readonly SuiteId Nameless = new("tests", "");

    /// <summary>In the order in which they began.</summary>
    public static ImmutableArray<ImportedRun> Of(ImmutableArray<ImportedFile> files) =>
    [
        .. files
            .OrderBy(file => file.Run.StartedAt)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(PartsOf)
            .GroupBy(part => (part.Run.Suite, part.File.Folder, part.File.Code.Identity))
            .SelectMany(parts => Merged([.. parts.Select(part => part.Run)]))
            .GroupBy(run => run.Suite)
            .SelectMany(runs => WithoutWholeMethods([.. runs]))
            .OrderBy(run => run.StartedAt),
    ];

    private static IEnumerable<(ImportedFile File, ImportedRun Run)> PartsOf(ImportedFile file) => file.Run.Results
        .Where(result => result.Outcome.IsSeen())
        .GroupBy(result => file.Suite ?? SuiteOf(result))
        .Select(results => (file, new ImportedRun
        {
            Suite = results.Key,
            StartedAt = file.Run.StartedAt,
            Duration = file.Run.Duration,
            Tests = [.. ForeignTest.Of(results, results.Key, Nobody).Select(test => new ImportedTest(test, file.Circumstances))],
        }));

    private static SuiteId SuiteOf(ForeignResult result) => Nobody.SuiteOf(result.Assembly) is { Project.Length: > 0 } named ? named : Nameless;

    private static List<ImportedRun> Merged(ImmutableArray<ImportedRun> parts)
    {
        List<ImportedRun> runs = [];
        HashSet<TestId> inLast = [];
        foreach (ImportedRun part in parts)
        {
            if (runs.Count == 0 || part.Tests.Any(test => inLast.Contains(test.Test.Id)))
            {
                runs.Add(part);
                inLast.Clear();
            }
            else
            {
                runs[^1] = runs[^1] with { Tests = [.. runs[^1].Tests, .. part.Tests], Duration = runs[^1].Duration + part.Duration };
            }

            inLast.UnionWith(part.Tests.Select(test => test.Test.Id));
        }

        return runs;
    }

    // A test that was given rows later is a method in old files and rows in new ones. As an identity without a row would stand for all of them,
    // it becomes a row of its own.
    private static IEnumerable<ImportedRun> WithoutWholeMethods(ImmutableArray<ImportedRun> runs)
    {
        HashSet<TestId> withRows = [.. runs.SelectMany(run => run.Tests).Select(test => test.Test.Id).Where(id => id.Row.Length > 0).Select(id => id.WholeMethod)];
        return runs.Select(run => run.Tests.Any(test => withRows.Contains(test.Test.Id))
            ? run with { Tests = [.. run.Tests.Select(test => withRows.Contains(test.Test.Id) ? test with { Test = test.Test with { Id = test.Test.Id with { Row = "()" } } } : test)] }
            : run);
    }
}
