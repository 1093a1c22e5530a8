namespace Diagnosis.MSTest.Chess;

/// <summary>Asks again until there is an answer, which there surely is.</summary>
[TestClass]
public class OpponentTests
{
    [TestMethod]
    public async Task An_opponent_answers_the_third_call()
    {
        var calls = 0;
        while (!Answers(++calls))
        {
            await Task.Delay(8);
        }

        Assert.AreEqual(3, calls);
    }

    [TestMethod]
    public void A_busy_opponent_is_asked_again()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Assert.AreEqual("e4", MoveAt(attempt));
                return;
            }
            catch (InvalidOperationException)
            {
                // Busy; asked again.
            }
        }
    }

    [TestMethod]
    public void A_free_table_is_found_by_trying()
    {
        var tried = Enumerable.Repeat(0, int.MaxValue).Select(_ => Random.Shared.Next(8)).First(table => table == 3);

        Assert.AreEqual(3, tried);
    }

    [TestMethod]
    public void Patience_has_an_end() => Assert.IsFalse(Enumerable.Range(1, 2).Any(Answers));

    private static bool Answers(int call) => call == 3;

    private static string MoveAt(int attempt) => attempt < 3 ? throw new InvalidOperationException("Busy.") : "e4";
}
