using QualityGate.Runner.CommandLines;
using QualityGate.Runner.Crashes;

namespace QualityGate.Runner.Tests.CommandLines;

public class QuotedLastWordsTests
{
    private const string Stack = "\n   at Some.Tests.Die()\n";

    [Theory]
    [InlineData("The active test run was aborted. Reason: Test host process crashed : ")]
    [InlineData("Der aktive Testlauf wurde abgebrochen. Grund: Der Testhostprozess ist abgestürzt: ")]
    [InlineData("アクティブなテスト実行が中止されました。理由: テストのホスト プロセスがクラッシュしました：")]
    public void WordsBehindASentence_AreReadAsTheRuntimesOwn(string sentence)
    {
        CrashReport? report = CrashReport.In(QuotedLastWords.Unquoted($"{sentence}Stack overflow.{Stack}"));

        Assert.Equal("System.StackOverflowException", report?.ExceptionType);
        Assert.True(report?.Names("Some.Tests", "Die"));
    }

    [Theory]
    [InlineData("The active test run was aborted. Reason: Test host process crashed")]
    [InlineData("Unhandled exception. System.Exception: a: b" + Stack)]
    public void OtherWords_StayAsTheyAre(string words) => Assert.Equal(words, QuotedLastWords.Unquoted(words));
}
