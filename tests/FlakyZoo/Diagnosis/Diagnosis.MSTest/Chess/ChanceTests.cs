namespace Diagnosis.MSTest.Chess;

/// <summary>Chance with a seed, and chance that cannot do any harm.</summary>
[TestClass]
public class ChanceTests
{
    [TestMethod]
    public void A_game_with_a_seed_is_repeated()
    {
        var first = new Board(new Random(11));
        var second = new Board(new Random(11));

        CollectionAssert.AreEqual(Play(first), Play(second));
    }

    [TestMethod]
    public void Every_move_counts()
    {
        var board = new Board(Random.Shared);
        Play(board);

        Assert.AreEqual(40, board.Sum);
    }

    [TestMethod]
    public void Every_field_lies_on_the_board() => Assert.IsTrue(Play(new Board(Random.Shared)).All(field => field is >= 0 and < 64));

    [TestMethod]
    public void A_shuffled_set_has_all_pieces()
    {
        var pieces = Enumerable.Range(0, 32).ToArray();
        new Random().Shuffle(pieces);

        CollectionAssert.AreEquivalent(Enumerable.Range(0, 32).ToArray(), pieces);
    }

    [TestMethod]
    public void A_seeded_average_is_near_the_middle()
    {
        var random = new Random(5);
        var average = Enumerable.Range(0, 20_000).Average(_ => random.Next(64));

        Assert.IsTrue(average is > 30 and < 33);
    }

    [TestMethod]
    public void A_reversed_game_is_turned_back()
    {
        var moves = Play(new Board(Random.Shared));

        CollectionAssert.AreEqual(moves, moves.AsEnumerable().Reverse().Reverse().ToArray());
    }

    private static int[] Play(Board board) => [.. Enumerable.Range(0, 40).Select(_ => board.Move())];
}
