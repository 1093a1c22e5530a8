using System.Text;
using QualityGate.Runner.ResultFiles;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.ResultFiles;

public class TrxReaderTests
{
    [Fact]
    public void Result_HasAllThatTheFileSays()
    {
        TrxResult result = Assert.Single(Read(
            """
            <Results>
              <UnitTestResult testId="7d9c371a-3125-6b40-0b05-4c8045602460" testName="Rows(2)" outcome="Failed" duration="00:00:01.5"
                startTime="2026-01-02T03:04:05.5000000+01:00" endTime="2026-01-02T03:04:07.0000000+01:00">
                <Output>
                  <StdOut>printed</StdOut>
                  <StdErr>complained</StdErr>
                  <ErrorInfo><Message>the message &amp; more</Message><StackTrace>   at A.B()</StackTrace></ErrorInfo>
                </Output>
              </UnitTestResult>
            </Results>
            <TestDefinitions>
              <UnitTest id="7d9c371a-3125-6b40-0b05-4c8045602460"><TestMethod className="Shop.Cart+Tests" name="Rows(2)" /></UnitTest>
            </TestDefinitions>
            """).Results);

        Assert.Equal(("7d9c371a-3125-6b40-0b05-4c8045602460", "Rows(2)", "Shop.Cart+Tests", "Rows"), (result.TestId, result.DisplayName, result.ClassName, result.MethodName));
        Assert.Equal((CaseOutcome.Failed, TimeSpan.FromSeconds(1.5)), (result.Outcome, result.Duration));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 2, 4, 7, TimeSpan.Zero), result.EndedAt);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 2, 4, 5, 500, TimeSpan.Zero), result.StartedAt);
        Assert.Equal(("the message & more", "   at A.B()", "printed", "complained"), (result.Message, result.StackTrace, result.StandardOutput, result.StandardError));
    }

    [Theory]
    [InlineData("Passed", CaseOutcome.Passed)]
    [InlineData("Failed", CaseOutcome.Failed)]
    [InlineData("Timeout", CaseOutcome.Failed)]
    [InlineData("NotExecuted", CaseOutcome.Skipped)]
    [InlineData("Inconclusive", CaseOutcome.None)]
    [InlineData("", CaseOutcome.None)]
    public void OnlyAPass_IsRead_AsAPass(string word, object outcome) =>
        Assert.Equal(outcome, Assert.Single(Read($"<Results><UnitTestResult testId='1' testName='T' outcome='{word}' /></Results>").Results).Outcome);

    [Fact]
    public void StartThatIsTheMomentOfTheReport_GivesWayToTheDuration()
    {
        TrxResult result = Assert.Single(Read(
            "<Results><UnitTestResult testId='1' duration='00:00:02' startTime='2026-01-02T03:04:09Z' endTime='2026-01-02T03:04:10Z' /></Results>").Results);

        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 8, TimeSpan.Zero), result.StartedAt);
    }

    [Fact]
    public void RowsWithinAResult_AreResultsToo()
    {
        TrxFile file = Read(
            """
            <Results>
              <UnitTestResult testId="1" testName="all" outcome="Failed">
                <InnerResults><UnitTestResult testId="1" testName="row" outcome="Passed"><Output><StdOut>inner</StdOut></Output></UnitTestResult></InnerResults>
                <Output><StdOut>outer</StdOut></Output>
              </UnitTestResult>
            </Results>
            """);

        Assert.Equal([("row", "inner"), ("all", "outer")], file.Results.Select(result => (result.DisplayName, result.StandardOutput)));
    }

    [Fact]
    public void SkippedTest_SaysWhy_WhereverItsWriterPutIt()
    {
        TrxFile file = Read(
            """
            <Results>
              <UnitTestResult testId="1" outcome="NotExecuted"><Output><StdOut>later</StdOut></Output></UnitTestResult>
              <UnitTestResult testId="2" outcome="NotExecuted"><Output><ErrorInfo><Message>later</Message></ErrorInfo></Output></UnitTestResult>
            </Results>
            """);

        Assert.All(file.Results, result => Assert.Equal(("later", null), (result.Message, result.StandardOutput)));
    }

    [Fact]
    public void TextMessages_AreOutput()
    {
        TrxResult result = Assert.Single(Read(
            "<Results><UnitTestResult testId='1' outcome='Passed'><Output><TextMessages><Message>one</Message><Message>two</Message></TextMessages></Output></UnitTestResult></Results>").Results);

        Assert.Equal(("one\ntwo", null), (result.StandardOutput, result.Message));
    }

    [Fact]
    public void WhatThePlatformSays_IsAMessageWithItsLevel()
    {
        TrxFile file = Read(
            """
            <ResultSummary outcome="Failed">
              <Output><StdOut>no result's</StdOut></Output>
              <RunInfos>
                <RunInfo outcome="Error"><Text>bad</Text></RunInfo>
                <RunInfo outcome="Warning"><Text>odd</Text></RunInfo>
              </RunInfos>
            </ResultSummary>
            """);

        Assert.Equal([new(MessageLevel.Error, "bad"), new(MessageLevel.Warning, "odd")], file.Messages.AsEnumerable());
        Assert.True(file.IsWhole);
    }

    [Theory]
    [InlineData("executor://306d06fc/xunit.v3/3.2.2", "Row(a: \"x\\\\y\", b: \"\t\u0001\")")]
    [InlineData("executor://mstestadapter/v4", @"Row(a: \""x\\\\y\"", b: \""\t\x01\"")")]
    public void EscapesOfXunit_AreUndone(string adapter, string name) => Assert.Equal(name, Assert.Single(Read(
        $"""
        <Results><UnitTestResult testId="1" testName="Row(a: \&quot;x\\\\y\&quot;, b: \&quot;\t\x01\&quot;)" /></Results>
        <TestDefinitions><UnitTest id="1"><TestMethod className="A" name="Row" adapterTypeName="{adapter}" /></UnitTest></TestDefinitions>
        """).Results).DisplayName);

    [Theory]
    [InlineData("<Results /><ResultSummary><Counters error='2' /></ResultSummary>", 1)]
    [InlineData("<Results><UnitTestResult outcome='Error' /></Results><ResultSummary><Counters error='1' /></ResultSummary>", 0)]
    public void ErrorsThatAreCountedAndNotExplained_AreAMessage(string content, int messages) => Assert.Equal(messages, Read(content).Messages.Length);

    [Theory]
    [InlineData("")]
    [InlineData("no XML")]
    [InlineData("<TestRun xmlns='x'><Results>")]
    [InlineData("<!DOCTYPE TestRun [<!ENTITY a 'b'>]><TestRun>&a;</TestRun>")]
    public void FileThatBreaksOffOrIsNone_IsNotWhole(string text) => Assert.False(Parse(text).IsWhole);

    [Fact]
    public void FileThatBreaksOff_GivesWhatItHeld()
    {
        TrxFile file = Parse("<TestRun><Results><UnitTestResult testId='1' testName='T' outcome='Passed' /><UnitTestResult testId='2' outcome='Pas");

        Assert.Equal("T", Assert.Single(file.Results).DisplayName);
    }

    [Fact]
    public void Flood_IsCutInItsMiddle()
    {
        string flood = $"beginning{new string('x', 3_000_000)}end";

        string? output = Assert.Single(Read($"<Results><UnitTestResult testId='1'><Output><StdOut>{flood}</StdOut></Output></UnitTestResult></Results>").Results).StandardOutput;

        Assert.Equal(BoundedText.Of(flood, BoundedText.OutputLimit), output);
    }

    [Fact]
    public void CharactersThatXmlForbids_CostNothing() =>
        Assert.Equal("a\0b", Assert.Single(Read("<Results><UnitTestResult testId='1' testName='a&#0;b' /></Results>").Results).DisplayName);

    private static TrxFile Read(string content) =>
        Parse($"<?xml version=\"1.0\" encoding=\"utf-8\"?><TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\">{content}</TestRun>");

    private static TrxFile Parse(string text) => TrxReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
