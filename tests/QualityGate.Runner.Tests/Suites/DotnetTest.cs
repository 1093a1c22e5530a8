using System.Collections.Immutable;
using System.Diagnostics;
using System.Xml.Linq;
using QualityGate.Projects.Sdks;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>What the real platform says of built tests: the yardstick for our host.</summary>
internal static class DotnetTest
{
    /// <summary>How often each id came with each outcome, in the words of the TRX format: Passed, Failed or NotExecuted.</summary>
    public static async Task<ImmutableSortedDictionary<string, int>> ResultsOfAsync(string assembly)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("dotnet-test-");
        try
        {
            ProcessStartInfo start = new(DotnetHost.Path, ["test", assembly, "--logger", "trx;LogFileName=results.trx", "--results-directory", folder.FullName])
            {
                RedirectStandardOutput = true,
                WorkingDirectory = folder.FullName,
            };
            using Process process = Process.Start(start)!;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return XElement.Load(Path.Combine(folder.FullName, "results.trx"))
                .Descendants().Where(element => element.Name.LocalName == "UnitTestResult")
                .CountBy(result => $"{Guid.Parse(result.Attribute("testId")!.Value):N} {result.Attribute("outcome")!.Value}")
                .ToImmutableSortedDictionary(StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
