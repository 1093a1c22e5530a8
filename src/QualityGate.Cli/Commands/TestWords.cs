using System.CommandLine;
using QualityGate.Cli.Options;

namespace QualityGate.Cli.Commands;

/// <summary>The words of every command that is about one test.</summary>
/// <param name="maxTime">What the limit of the runs is, and what it is when nothing is typed.</param>
internal sealed class TestWords(string maxTime)
{
    private readonly Argument<string> _test = new("test") { Description = "Full name of the test, or a part of it that no other test has, such as OrderTests.Adds; a row as it is displayed." };
    private readonly Argument<string?> _target = TargetWords.NewTarget();
    private readonly TargetWords _words = new();
    private readonly Option<string?> _suite = new("--suite") { Description = "The suite that is meant, or a part of its name, when several have such a test.", HelpName = "NAME" };
    private readonly Option<string?> _from = new("--from") { Description = "What is known: a report folder, an audit.json or a record [the output folder, if it holds an audit of this target].", HelpName = "AUDIT" };
    private readonly Option<string?> _maxTime = new("--max-time") { Description = maxTime, HelpName = "D" };
    private readonly Option<string?> _testTimeout = new("--test-timeout") { Description = "Limit of one test; beyond it the test hangs.", HelpName = "D" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder for the reports [qualitygate-report].", HelpName = "DIR" };
    private readonly Option<string?> _seed = new("--seed") { Description = "Seed from which every run's seed is derived [1].", HelpName = "S" };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_test);
        command.Arguments.Add(_target);
        foreach (Option option in new Option[] { _suite, _from, _maxTime, _testTimeout, _output, _seed, _json })
            command.Options.Add(option);
        _words.AddTo(command);
    }

    public TestArguments Read(ParseResult parsed) => new()
    {
        Test = parsed.GetRequiredValue(_test),
        Suite = parsed.GetValue(_suite),
        From = parsed.GetValue(_from),
        MaxTime = parsed.GetValue(_maxTime),
        Words = _words.Read(parsed) with
        {
            Target = parsed.GetValue(_target),
            TestTimeout = parsed.GetValue(_testTimeout),
            Output = parsed.GetValue(_output),
            Seed = parsed.GetValue(_seed),
            Json = parsed.GetValue(_json),
        },
    };
}
