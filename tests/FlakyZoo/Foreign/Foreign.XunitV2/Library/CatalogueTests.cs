using System.Collections.Immutable;

namespace Library.Catalogue
{
    public class Book
    {
        public Guid Id = Guid.NewGuid();
        public string Title;
        public ISet<string> Subjects = ImmutableHashSet<string>.Empty;

        public Book(string title) { Title = title; }
    }

    public class Shelf
    {
        private readonly SortedDictionary<Guid, Book> books = new SortedDictionary<Guid, Book>();

        public Book Put(string title)
        {
            var b = new Book(title);
            books.Add(b.Id, b);
            return b;
        }

        public IEnumerable<Book> All() { return books.Values; }

        public int Count { get { return books.Count; } }
    }

    public class ShelfTests
    {
        [Fact]
        public void All_ReturnsBooksAsTheyWerePut()
        {
            var shelf = new Shelf();
            shelf.Put("Dune");
            shelf.Put("Emma");

            Assert.Equal(new[] { "Dune", "Emma" }, shelf.All().Select(b => b.Title));
        }

        [Fact]
        public void All_ReturnsEveryBook()
        {
            var shelf = new Shelf();
            shelf.Put("Dune");
            shelf.Put("Emma");
            shelf.Put("Ulysses");

            Assert.Equal(new[] { "Dune", "Emma", "Ulysses" }, shelf.All().Select(b => b.Title).OrderBy(t => t, StringComparer.Ordinal));
        }

        [Fact]
        public void Count_CountsBooks()
        {
            var shelf = new Shelf();
            shelf.Put("Dune");
            Assert.Equal(1, shelf.Count);
        }

        [Fact]
        public void Subjects_ArePrinted()
        {
            var book = new Book("Dune") { Subjects = ImmutableHashSet.Create("ecology", "politics") };
            Assert.Equal("ecology, politics", string.Join(", ", book.Subjects));
        }
    }

    /// seed catalogue, shared since it takes long to load
    public class CatalogueFixture
    {
        public List<string> Titles { get; } = new List<string>();

        public void Seed()
        {
            Titles.Add("Dune");
            Titles.Add("Emma");
            Titles.Add("Ulysses");
        }
    }

    public class CatalogueTests : IClassFixture<CatalogueFixture>
    {
        private readonly CatalogueFixture fixture;

        public CatalogueTests(CatalogueFixture fixture)
        {
            this.fixture = fixture;
            fixture.Seed();
        }

        [Fact]
        public void ListsTheSeededTitles()
        {
            Assert.Contains("Ulysses", fixture.Titles);
        }

        [Fact]
        public void FindsByFirstLetter()
        {
            Assert.Equal(new[] { "Emma" }, fixture.Titles.Where(t => t.StartsWith('E')));
        }

        [Fact]
        public void DoesNotFindWhatIsNotThere()
        {
            Assert.DoesNotContain("Persuasion", fixture.Titles);
        }
    }

    public class LoanPartitionTests
    {
        private static int Partition(string reader, int partitions)
        {
            return (reader.GetHashCode() & 0x7fffffff) % partitions;
        }

        [Fact]
        public void ReadersAreSpreadOverPartitions()
        {
            var used = new[] { "ann", "bob", "cid", "dan" }.Select(r => Partition(r, 8)).Distinct().Count();
            Assert.True(used >= 3, "readers crowd in " + used + " partitions");
        }

        [Fact]
        public void AReaderStaysInItsPartition()
        {
            Assert.Equal(Partition("ann", 8), Partition("ann", 8));
        }

        [Fact]
        public void PartitionIsInRange()
        {
            for (int i = 0; i < 200; i++)
                Assert.InRange(Partition("reader" + i, 8), 0, 7);
        }
    }
}
