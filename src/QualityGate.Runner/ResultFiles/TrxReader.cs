using System.Globalization;
using System.Xml;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.ResultFiles;

/// <summary>
/// Reads a TRX file (the XML of the namespace TeamTest/2010) as it streams by: its size does not matter, what is too long is
/// cut, and one that breaks off gives what it held until then.
/// </summary>
internal sealed class TrxReader
{
    private readonly XmlReader _xml;
    private readonly TrxResults _results = new();
    private readonly List<HostEvent.AdapterSaid> _messages = [];
    private readonly Dictionary<string, MethodName> _methods = [];
    private readonly Dictionary<string, string> _assemblies = [];
    private MessageLevel _level;
    private string _definition = string.Empty;
    private bool _isInTextMessages;
    private bool _isXunits;
    private bool _isWhole;

    private TrxReader(XmlReader xml) => _xml = xml;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TrxFile Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read(file);
    }

    public static TrxFile Read(Stream stream)
    {
        using XmlReader xml = HardenedXml.Over(stream);
        TrxReader reader = new(xml);
        try
        {
            reader.ReadAll();
        }
        catch (XmlException)
        {
            reader._isWhole = false;
        }

        // The definitions, which say whose results these are, stand after them.
        return new TrxFile([.. reader._results.Closed.Select(reader.Named)], [.. reader._messages], reader._isWhole);
    }

    private TrxResult Named(TrxResult result)
    {
        TrxResult named = _methods.TryGetValue(result.TestId, out MethodName? method)
            ? result with { ClassName = method.ClassName, MethodName = method.Name, Assembly = _assemblies.GetValueOrDefault(result.TestId, string.Empty) }
            : result;
        return _isXunits ? XunitEscapes.Undone(named) : named;
    }

    private void ReadAll()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
                Begin();
            else if (_xml.NodeType == XmlNodeType.EndElement)
                End();
        }
    }

    private void Begin()
    {
        switch (_xml.LocalName)
        {
            case "UnitTestResult":
                _results.Begin(_xml);
                break;
            case "TextMessages":
                _isInTextMessages = !_xml.IsEmptyElement;
                break;
            case "StdOut" or "StdErr" or "Message" or "StackTrace":
                _results.Add(_xml, isOutput: _isInTextMessages);
                break;
            case "UnitTest":
                _definition = _xml.GetAttribute("id") ?? string.Empty;
                _assemblies[_definition] = _xml.GetAttribute("storage") ?? string.Empty;
                break;
            case "TestMethod":
                _methods[_definition] = MethodOf(_xml.GetAttribute("className"), _xml.GetAttribute("name"));
                _isXunits |= _xml.GetAttribute("adapterTypeName")?.Contains(XunitEscapes.Adapter, StringComparison.Ordinal) ?? false;
                break;
            case "Counters":
                Compare(_xml.GetAttribute("error"));
                break;
            case "RunInfo":
                _level = LevelOf(_xml.GetAttribute("outcome"));
                break;
            case "Text":
                _messages.Add(new HostEvent.AdapterSaid(_level, ElementText.Read(_xml, BoundedText.MessageLimit)));
                break;
        }
    }

    private void End()
    {
        switch (_xml.LocalName)
        {
            case "UnitTestResult":
                _results.End();
                break;
            case "TextMessages":
                _isInTextMessages = false;
                break;
            case "TestRun":
                _isWhole = true;
                break;
        }
    }

    /// <summary>xUnit v3 counts a fixture that fails in the end, and does not say a word about it.</summary>
    private void Compare(string? errors)
    {
        if (int.TryParse(errors, NumberStyles.None, CultureInfo.InvariantCulture, out int counted) && counted > _results.Errors)
            _messages.Add(new HostEvent.AdapterSaid(MessageLevel.Error, $"The result file counts {counted - _results.Errors} errors that belong to no test, and does not say which: a fixture that fails in the end is one."));
    }

    /// <summary>NUnit names a row where others name its method.</summary>
    private static MethodName MethodOf(string? className, string? name) =>
        new(className ?? string.Empty, (name ?? string.Empty).Split('(')[0]);

    private static MessageLevel LevelOf(string? outcome) => outcome switch
    {
        "Error" => MessageLevel.Error,
        "Warning" => MessageLevel.Warning,
        _ => MessageLevel.Informational,
    };
}
