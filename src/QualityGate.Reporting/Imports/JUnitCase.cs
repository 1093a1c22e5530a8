using System.Xml;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;

namespace QualityGate.Reporting.Imports;

/// <summary>One test case while it is read.</summary>
internal sealed class JUnitCase
{
    private readonly List<ForeignAttempt> _failed = [];
    private string _type = "";
    private string _message = "";
    private ForeignText? _text;
    private string _part = "";
    private bool _isPrinting;
    private Failure? _failure;
    private Outcome _outcome = Outcome.Passed;

    private JUnitCase(string name, string container, string suite) => (Name, Container, Suite) = (name, container, suite);

    /// <summary>Empty where the file has none.</summary>
    public string Name { get; }

    /// <summary>The class as the file says it; empty where it does not.</summary>
    public string Container { get; }

    /// <summary>The innermost suite around it.</summary>
    public string Suite { get; }

    public TimeSpan Duration { get; private init; }

    public static JUnitCase Begun(XmlReader xml, string suite) => new(
        ForeignText.Of(xml.GetAttribute("name") ?? "", ForeignText.MessageLimit),
        ForeignText.Of(xml.GetAttribute("classname") ?? "", ForeignText.MessageLimit),
        suite)
    {
        Duration = ForeignTime.Seconds(xml.GetAttribute("time")),
        // gtest lists what it was told not to run.
        _outcome = xml.GetAttribute("status") is "notrun" or "disabled" ? Outcome.Skipped : Outcome.Passed,
    };

    public void Begin(string name, XmlReader xml, bool isEmpty)
    {
        switch (name)
        {
            case "skipped":
                _outcome = Outcome.Skipped;
                break;
            case "failure" or "error" or "flakyFailure" or "flakyError" or "rerunFailure" or "rerunError":
                (_part, _type, _message, _text) = (name, xml.GetAttribute("type") ?? "", xml.GetAttribute("message") ?? "", new ForeignText(ForeignText.StackLimit));
                if (isEmpty)
                    End(name);
                break;
            case "system-out" or "system-err":
                _isPrinting = !isEmpty;
                break;
        }
    }

    /// <summary>The reader stands at some text of it.</summary>
    public void Hear(XmlReader xml)
    {
        if (!_isPrinting && _text is { } text)
            ForeignXml.AppendTo(text, xml);
    }

    public void End(string name)
    {
        if (name is "system-out" or "system-err")
            _isPrinting = false;
        if (name != _part || _text is null)
            return;

        Failure failure = FailureOf(_type, _message, _text.ToString());
        (_part, _text) = ("", null);
        if (name is not ("failure" or "error"))
        {
            _failed.Add(new ForeignAttempt(Outcome.Failed, failure));
            return;
        }

        // A test that fails and whose teardown fails too is one failure; the first is the test's own.
        (_outcome, _failure) = (Outcome.Failed, _failure ?? failure);
    }

    public ForeignResult ToResult(string suite)
    {
        ForeignName name = ForeignName.Of(Container.Length > 0 ? Container : Suite, Name);
        return new ForeignResult
        {
            Assembly = IsAssembly(Suite) ? Suite : suite,
            Class = name.Class,
            Method = name.Method,
            Row = name.Row,
            DisplayName = Name,
            Outcome = _outcome,
            Duration = Duration,
            Failure = _failure,
            EarlierAttempts = [.. _failed],
        };
    }

    private static bool IsAssembly(string suite) =>
        suite.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || suite.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    private static Failure FailureOf(string type, string message, string text) => Failure.Of(
        // Many tools put "failure" or a sentence where others name an exception.
        type is "failure" or "error" || type.Any(char.IsWhiteSpace) ? "" : type,
        ForeignText.Of(message.Length > 0 ? message : FirstLine(text), ForeignText.MessageLimit),
        text.Trim('\n', '\r'));

    private static string FirstLine(string text) => text.TrimStart().Split('\n', 2)[0].TrimEnd();
}
