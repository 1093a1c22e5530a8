using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace QualityGate.Runner.ResultFiles;

/// <summary>
/// Reads the sequence that VSTest's own blame collector leaves when a run is cut short: the tests that had started by then,
/// and which of them had not ended.
/// </summary>
internal static class UnfinishedTests
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true };

    /// <summary>The tests that had started and not ended, as the platform names them; none when there is no such file.</summary>
    public static ImmutableArray<UnfinishedTest> In(string folder) =>
        Directory.EnumerateFiles(folder, "Sequence_*.xml", Everywhere).Order(StringComparer.Ordinal).FirstOrDefault() is { } file
            ? Read(file)
            : [];

    private static ImmutableArray<UnfinishedTest> Read(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            using XmlReader xml = HardenedXml.Over(stream);
            return
            [
                .. XElement.Load(xml).Elements("Test")
                    .Where(test => bool.TryParse(test.Attribute("Completed")?.Value, out bool isCompleted) && !isCompleted)
                    .Select(test => new UnfinishedTest(test.Attribute("Name")?.Value ?? string.Empty, test.Attribute("DisplayName")?.Value ?? string.Empty)),
            ];
        }
        catch (XmlException)
        {
            // It was being written when its process ended; the run is known to be cut short without it.
            return [];
        }
    }
}
