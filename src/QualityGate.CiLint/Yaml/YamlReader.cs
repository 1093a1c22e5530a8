using QualityGate.Core.Faults;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Yaml;

/// <summary>Reads YAML and keeps the places. What is broken is refused, with file and line: a definition that is skipped in silence reads as an honest one.</summary>
internal static class YamlReader
{
    /// <exception cref="QualityGateException"><see cref="FaultKind.Usage"/>: it is no YAML.</exception>
    public static YamlSource Read(string file, string content)
    {
        ImmutableArray<string> lines = [.. content.Split('\n').Select(line => line.TrimEnd('\r'))];
        try
        {
            YamlStream stream = [];
            stream.Load(new StringReader(content));
            return new YamlSource(file, lines, stream.Documents.Count == 0 ? null : stream.Documents[^1].RootNode);
        }
        catch (YamlException exception)
        {
            throw new QualityGateException(
                new Fault
                {
                    Kind = FaultKind.Usage,
                    Subject = file,
                    Message = $"{file}:{exception.Start.Line}: this is not YAML that can be read: {exception.Message.TrimEnd('.')}. Mend it, or nothing can be said of what it runs.",
                },
                exception);
        }
    }
}
