using System.Globalization;
using System.Text;
using QualityGate.Core.Faults;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Imports;

namespace QualityGate.Reporting.Tests.Imports;

public sealed class JUnitFormatTests : IDisposable
{
    private readonly ResultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Surefire_ShowsEveryAttempt()
    {
        ForeignRun run = Read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="shop.CartTest" time="3.2" tests="3" errors="0" skipped="1" failures="1" flakes="1">
              <properties><property name="os.name" value="Linux"/><property name="java.version" value="21.0.2"/><property name="user.name" value="ci"/></properties>
              <testcase name="adds" classname="shop.CartTest" time="0.012">
                <flakyFailure message="expected: 1" type="org.opentest4j.AssertionFailedError"><stackTrace><![CDATA[org.opentest4j.AssertionFailedError: expected: 1
            	at shop.CartTest.adds(CartTest.java:7)]]></stackTrace><system-out>printed</system-out></flakyFailure>
                <flakyError type="java.io.IOException"><stackTrace>java.io.IOException: gone</stackTrace></flakyError>
              </testcase>
              <testcase name="pays" classname="shop.CartTest" time="1,001.5">
                <failure message="no" type="java.lang.AssertionError">java.lang.AssertionError: no</failure>
                <rerunFailure message="no" type="java.lang.AssertionError"><stackTrace>again</stackTrace></rerunFailure>
              </testcase>
              <testcase name="waits" classname="shop.CartTest" time="0"><skipped message="not today"/></testcase>
            </testsuite>
            """);

        Assert.Equal("java.version 21.0.2; os.name Linux", run.Environment);
        Assert.Equal([Outcome.Passed, Outcome.Failed, Outcome.Skipped], run.Results.Select(result => result.Outcome));
        Assert.Equal([2, 1, 0], run.Results.Select(result => result.EarlierAttempts.Length));
        Assert.Equal(["org.opentest4j.AssertionFailedError", "java.io.IOException"], run.Results[0].EarlierAttempts.Select(attempt => attempt.Failure!.ExceptionType));
        Assert.Equal("expected: 1", run.Results[0].EarlierAttempts[0].Failure!.Message);
        Assert.Contains("CartTest.java:7", run.Results[0].EarlierAttempts[0].Failure!.StackTrace, StringComparison.Ordinal);
        Assert.DoesNotContain("printed", run.Results[0].EarlierAttempts[0].Failure!.StackTrace, StringComparison.Ordinal);
        Assert.Equal("java.io.IOException: gone", run.Results[0].EarlierAttempts[1].Failure!.Message);
        Assert.Equal(TimeSpan.FromSeconds(1001.5), run.Results[1].Duration);
        Assert.All(run.Results, result => Assert.Equal(("shop.CartTest", ""), (result.Class, result.Assembly)));
    }

    [Fact]
    public void Nextest_NamesItsBinariesAndAttempts()
    {
        ForeignRun run = Read(
            """
            <testsuites name="nextest-run" tests="2" failures="0" errors="0" uuid="x" timestamp="2026-02-03T04:05:06.000+00:00" time="0.5">
              <testsuite name="shop::cart" tests="2">
                <testcase name="tests::adds" classname="shop::cart" timestamp="2026-02-03T04:05:06.100+00:00" time="0.2">
                  <flakyFailure timestamp="2026-02-03T04:05:06.100+00:00" time="0.1" message="thread panicked" type="test failure with exit code 101">thread 'tests::adds' panicked</flakyFailure>
                </testcase>
                <testcase name="tests::pays" classname="shop::cart" time="0.1"><system-out>ok</system-out></testcase>
              </testsuite>
            </testsuites>
            """);

        Assert.Equal((new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero), TimeSpan.FromSeconds(0.5)), (run.StartedAt, run.Duration));
        Assert.Equal(("nextest-run", "shop::cart", "tests::adds", Outcome.Passed), (run.Results[0].Assembly, run.Results[0].Class, run.Results[0].Method, run.Results[0].Outcome));
        Assert.Equal(("", "thread panicked"), (run.Results[0].EarlierAttempts[0].Failure!.ExceptionType, run.Results[0].EarlierAttempts[0].Failure!.Message));
    }

    [Fact]
    public void Pytest_HasRowsErrorsAndSkips()
    {
        ForeignRun run = Read(
            """
            <?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="4" time="0.05" timestamp="2026-02-03T04:05:06.123456" hostname="ci-17">
            <testcase classname="tests.test_cart.TestCart" name="test_adds[1-2]" time="0.001"/>
            <testcase classname="tests.test_cart" name="test_pays" time="0.002"><failure message="assert 1 == 2">def test_pays():
            &gt;       assert 1 == 2</failure></testcase>
            <testcase classname="tests.test_cart" name="test_db" time="0.0"><error message="failed on setup with &quot;OSError&quot;">boom</error></testcase>
            <testcase classname="tests.test_cart" name="test_old" time="0.0"><skipped type="pytest.skip" message="later">x.py:3: later</skipped></testcase>
            </testsuite></testsuites>
            """);

        Assert.Equal(("pytest", "tests.test_cart.TestCart", "test_adds", "[1-2]"), (run.Results[0].Assembly, run.Results[0].Class, run.Results[0].Method, run.Results[0].Row));
        Assert.Equal([Outcome.Passed, Outcome.Failed, Outcome.Failed, Outcome.Skipped], run.Results.Select(result => result.Outcome));
        Assert.Equal("failed on setup with \"OSError\"", run.Results[2].Failure!.Message);
        Assert.Equal("", run.Environment);
    }

    [Fact]
    public void LoggersOfDotnet_NameTheAssembly()
    {
        ForeignRun run = Read(
            """
            <testsuites><testsuite name="/ci/bin/Shop.Tests.dll" tests="2" timestamp="2026-02-03T04:05:06">
              <testcase classname="Shop.CartTests" name="Adds(a: 1, b: &quot;x (y)&quot;)" time="0.1" />
              <testcase classname="Shop.CartTests" name="Shop.CartTests.Pays" time="0.1"><failure type="failure" message="System.Exception : no">   at Shop.CartTests.Pays()</failure></testcase>
            </testsuite></testsuites>
            """);

        Assert.Equal(("/ci/bin/Shop.Tests.dll", "Adds", "(a: 1, b: \"x (y)\")"), (run.Results[0].Assembly, run.Results[0].Method, run.Results[0].Row));
        Assert.Equal(("Shop.CartTests", "Pays", ""), (run.Results[1].Class, run.Results[1].Method, run.Results[1].Failure!.ExceptionType));
    }

    [Fact]
    public void Gtest_ListsWhatItWasToldNotToRun()
    {
        ForeignRun run = Read(
            """
            <testsuites tests="3" name="AllTests"><testsuite name="Sizes/CartTest" tests="3">
              <testcase name="Adds/0" value_param="1" status="run" result="completed" time="0." classname="Sizes/CartTest"/>
              <testcase name="DISABLED_Pays" status="notrun" result="suppressed" time="0." classname="Sizes/CartTest"/>
              <testcase name="Waits" status="run" result="completed" time="0." classname="Sizes/CartTest"><failure message="a.cc:3" type=""></failure><failure message="a.cc:4" type=""></failure></testcase>
            </testsuite></testsuites>
            """);

        Assert.Equal([("Adds", "/0", Outcome.Passed), ("DISABLED_Pays", "", Outcome.Skipped), ("Waits", "", Outcome.Failed)], run.Results.Select(result => (result.Method, result.Row, result.Outcome)));
        Assert.Equal("a.cc:3", run.Results[2].Failure!.Message);
    }

    [Fact]
    public void TestWithoutAName_IsSaidAndTheRestIsRead()
    {
        ForeignRun run = Read("""<testsuite name="s"><testcase classname="c"/><testcase classname="c" name="a"/></testsuite>""");

        Assert.Equal("a", Assert.Single(run.Results).Method);
        Assert.Contains("'s'", Assert.Single(run.Unread), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<testsuites><testsuite name=\"s\"><testcase name=\"a\" classname=\"c\"/>")]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<!DOCTYPE t [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><testsuite name=\"s\"><testcase name=\"&b;\" classname=\"c\"/></testsuite>")]
    [InlineData("<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><testsuite name=\"s\"><testcase name=\"&x;\" classname=\"c\"/></testsuite>")]
    public void FileThatBreaksOffOrDefinesEntities_IsRefusedByName(string content)
    {
        string path = _folder.Write("broken.xml", content);

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => new JUnitFormat().Read(path));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.StartsWith(path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherXml_IsNone() => Assert.Null(new JUnitFormat().Read(_folder.Write("coverage.xml", "<coverage line-rate=\"1\"/>")));

    [Fact]
    public void MessageOfAMegabyte_IsCutAndCharactersXmlLacksAreRead()
    {
        ForeignRun run = Read($"<testsuite name=\"s\"><testcase name=\"a&#x1b;[31m&#0;\" classname=\"c\"><failure message=\"m\">{new string('x', 1_000_000)}END</failure></testcase></testsuite>");

        Assert.Equal("a\u001b[31m\0", run.Results[0].Method);
        Assert.InRange(run.Results[0].Failure!.StackTrace.Length, 1_000, 20_000);
        Assert.EndsWith("END", run.Results[0].Failure!.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyTests_AreReadOneByOne()
    {
        StringBuilder content = new("<testsuites><testsuite name=\"s\">");
        for (int number = 0; number < 20_000; number++)
            content.Append(CultureInfo.InvariantCulture, $"<testcase name=\"t{number}\" classname=\"c\" time=\"0.001\"/>");

        Assert.Equal(20_000, Read(content.Append("</testsuite></testsuites>").ToString()).Results.Length);
    }

    private ForeignRun Read(string content) => new JUnitFormat().Read(_folder.Write("results.xml", content))!;
}
