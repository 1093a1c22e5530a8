using System.Xml;
using QualityGate.Core.Histories;

namespace QualityGate.Reporting.Imports;

/// <summary>Reads one JUnit file as it streams by; only its results are kept.</summary>
/// <param name="xml">Stands at the outermost element.</param>
internal sealed class JUnitReader(XmlReader xml)
{
    // What the JVM says of itself decides what a test meets. Hosts have other names in each run, and so are left out.
    private static readonly ImmutableArray<string> Circumstances = ["os.name", "os.arch", "java.version"];

    private readonly Stack<string> _suites = new();
    private readonly List<JUnitCase> _cases = [];
    private readonly SortedDictionary<string, string> _environment = new(StringComparer.Ordinal);
    private readonly List<string> _unread = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private string _title = "";
    private DateTimeOffset? _begin;
    private TimeSpan _duration;
    private JUnitCase? _open;

    /// <exception cref="XmlException">It breaks off, or is no XML from there on.</exception>
    public ForeignRun Read(ForeignFile file)
    {
        do
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(xml.LocalName, xml.IsEmptyElement);
                    break;
                case XmlNodeType.EndElement:
                    End(xml.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    _open?.Hear(xml);
                    break;
            }
        }
        while (xml.Read());

        string suite = SuiteName();
        return new ForeignRun
        {
            Fingerprint = file.Fingerprint,
            StartedAt = _begin ?? file.Written,
            Duration = _duration > TimeSpan.Zero ? _duration : _cases.Aggregate(TimeSpan.Zero, (sum, test) => sum + test.Duration),
            Environment = string.Join("; ", _environment.Select(entry => $"{entry.Key} {entry.Value}")),
            Unread = [.. _unread],
            Results = [.. _cases.Select(test => test.ToResult(suite))],
        };
    }

    private void Begin(string name, bool isEmpty)
    {
        switch (name)
        {
            case "testsuites":
                _title = xml.GetAttribute("name") ?? "";
                _duration = ForeignTime.Seconds(xml.GetAttribute("time"));
                Note(xml.GetAttribute("timestamp"));
                break;
            case "testsuite":
                Note(xml.GetAttribute("timestamp"));
                if (!isEmpty)
                    _suites.Push(xml.GetAttribute("name") ?? "");
                break;
            case "property" when _open is null && Circumstances.Contains(xml.GetAttribute("name") ?? ""):
                _environment[xml.GetAttribute("name")!] = xml.GetAttribute("value") ?? "";
                break;
            case "testcase":
                Open();
                if (isEmpty)
                    Close();
                break;
            default:
                _open?.Begin(name, xml, isEmpty);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "testsuite":
                _suites.TryPop(out _);
                break;
            case "testcase":
                Close();
                break;
            default:
                _open?.End(name);
                break;
        }
    }

    private void Open()
    {
        string suite = _suites.TryPeek(out string? innermost) ? innermost : "";
        Note(xml.GetAttribute("timestamp"));
        _open = JUnitCase.Begun(xml, suite);
    }

    private void Close()
    {
        if (_open is { Name.Length: > 0 } test)
        {
            _cases.Add(test);
            _names.Add(test.Suite);
        }
        else if (_open is not null)
        {
            _unread.Add($"a test without a name in the suite '{_open.Suite}'");
        }

        _open = null;
    }

    // A suite that is called like the class of its tests is one file of many, and no name for all of them.
    private string SuiteName() => (_title, _names) switch
    {
        ({ Length: > 0 } title, _) => title,
        (_, { Count: 1 }) when _names.First() is var only && !_cases.Any(test => test.Container == only) => only,
        _ => "",
    };

    private void Note(string? timestamp)
    {
        if (ForeignTime.Moment(timestamp) is { } moment && !(_begin <= moment))
            _begin = moment;
    }
}
